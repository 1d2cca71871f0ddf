import { beforeEach, expect, test } from "vitest";
import type { z } from "zod";
import type { nonconformityBoardForm } from "@/lib/domain/nonconformity/nonconformity-board-form";
import { listOpenNonconformities } from "@/lib/usecases/nonconformity/queries/list-open-nonconformities";
import { resetDatabase } from "@/tests/support/database";
import { act, expectAccepted } from "@/tests/support/house";
import { caseInStage2, closeStage2, raise, type AuditedCase } from "@/tests/support/nonconformity-path";

let file: AuditedCase;
beforeEach(async () => {
  await resetDatabase();
  file = await caseInStage2();
  await raise(file.leader, "2026-07-02", file, { clause: "7.2", process: "投诉受理" });
  await raise(file.member, "2026-07-02", file, { clause: "7.1", process: "投诉沟通" });
  await raise(file.member, "2026-07-02", file, { clause: "6.4", process: "资源管理" });
  await closeStage2(file, "2026-07-03");
});

/** The clauses of what is found. */
const found = async (asked: z.input<typeof nonconformityBoardForm>) =>
  expectAccepted(await act(file.manager, "2026-07-04", listOpenNonconformities, asked)).rows.map(
    ({ clause }) => clause,
  );

test("the board finds by who raised it, and by the leader of its audit everything of that audit", async () => {
  expect(await found({ auditor: "林笃" })).toEqual(["7.1", "6.4"]);
  expect(await found({ auditor: "秦" })).toEqual(["7.2", "7.1", "6.4"]);
  // An intern of the team raised nothing and leads nothing; % is a sign, not everybody.
  expect(await found({ auditor: "小池" })).toEqual([]);
  expect(await found({ auditor: "%" })).toEqual([]);
});

test("the board finds by a clause, or by the chapter above it, and not by the beginning of a number", async () => {
  expect(await found({ clause: "7.2" })).toEqual(["7.2"]);
  expect(await found({ clause: "7" })).toEqual(["7.2", "7.1"]);
  expect(await found({ clause: "7." })).toEqual([]);
  expect(await found({ clause: "6", auditor: "林" })).toEqual(["6.4"]);
});
