import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { CHECKS } from "@/lib/domain/xray/xray";

test("the documentation lists every check of the reader of reports with its severity and clause", () => {
  const rows = [
    ...readFileSync("docs/xray.md", "utf8").matchAll(
      /^\| ([a-z0-9-]+) +\| (must-mend|must-answer|hint) +\| (.+?) +\|/gmu,
    ),
  ];
  expect(rows.map(([, ...row]) => row)).toEqual(
    CHECKS.flatMap(({ checks }) => checks.map(({ code, severity, clause }) => [code, severity, clause])),
  );
});
