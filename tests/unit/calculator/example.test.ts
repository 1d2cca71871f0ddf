import { expect, test } from "vitest";
import { writtenFacts } from "@/lib/domain/calculator/calculator-address";
import { choiceOf } from "@/lib/domain/calculator/edition-choice";
import { cellHref, clockHref } from "@/lib/domain/calculator/example";
import { explain } from "@/lib/domain/calculator/explain";
import { readLink } from "@/lib/domain/calculator/link";
import { editionHref } from "@/lib/domain/edition-address";
import { vendoredCalendar } from "@/rules/calendar/calendar";
import { editionTables } from "@/rules/clauses/edition-figures";
import { schemeHistories } from "@/rules/schemes/registry";
import { choices, TODAY } from "@/tests/support/calculator";

const followed = (href: string) => {
  const { pathname, hash } = new URL(href, "https://certdesk.example");
  expect(pathname).toBe("/rules/calculator");
  const link = readLink(writtenFacts(hash) ?? "");
  const choice = link === null ? null : choiceOf(choices, link.asked);
  if (link === null || choice === null) throw new Error(`${href} leads to no calculation`);
  return explain(choice, vendoredCalendar, link.asked);
};

const valueOf = (href: string, code: string) => {
  const explained = followed(href);
  return explained.kind === "answered"
    ? explained.steps.find((step) => step.code === code)?.value
    : explained;
};

test("every figure of every table of days leads to a calculation that reads that figure", () => {
  const read = schemeHistories
    .flatMap(({ held }) => held)
    .flatMap((rules) =>
      editionTables(rules)
        .filter(({ key }) => key === "people-days")
        .flatMap(({ categories, rows }) =>
          rows.flatMap(({ from, values }) =>
            values.map((value, column) => {
              const href = cellHref(rules, {
                table: "people-days",
                from,
                category: categories[column] ?? null,
              });
              expect(valueOf(href, rules.manDays.kind === "stages" ? "floor" : "table"), href).toBe(value);
              return value;
            }),
          ),
        ),
    );
  // 23 rows: one column under A/2 and QMS, four under EMS, three under OHSMS.
  expect(read.length).toBe(23 * 9);
});

test("5.4.3.1(3), 5.4.5: six sampled sites add a day at most, 31 similar sites are sampled by their row", () => {
  const edition = { scheme: "OLS/GZ-0071", edition: "A/2" };
  const cell = { category: null };
  expect(valueOf(cellHref(edition, { table: "site-days", from: 6, ...cell }), "sampled-sites")).toBe(1);
  // The row says 3; six is the root of 31 rounded up.
  expect(valueOf(cellHref(edition, { table: "sample", from: 31, ...cell }), "sample")).toBe(6);
});

test("6.1: a clock leads to its limit, the first surveillance from the decision; one that cannot be asked leads nowhere", () => {
  const edition = { scheme: "OLS/GZ-0071", edition: "A/2" };
  const limit = (isFirst: boolean) =>
    valueOf(clockHref(edition, { clock: "surveillance-limit", isFirst, from: TODAY }) ?? "", "limit");
  expect(limit(true)).toBe("2027-06-09");
  expect(limit(false)).toBe("2027-09-09");
  expect(clockHref(edition, { clock: "certificate-end", isFirst: false, from: TODAY })).toBeNull();
});

test("an edition's address has no slash of its own", () => {
  expect(editionHref({ scheme: "OLS/GZ-0071", edition: "A/2" })).toBe("/rules/released/OLS_GZ-0071~A_2");
});
