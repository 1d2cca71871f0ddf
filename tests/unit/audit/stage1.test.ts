import { expect, test } from "vitest";
import {
  assessFindingItem,
  assessItems,
  assessStage1Conclusion,
  assessStage1Open,
  stage1Contents,
  type Stage1Record,
} from "@/lib/domain/audit/assess-stage1";
import { AUDIT_STATUSES } from "@/lib/domain/audit/audit-machine";
import type { ItemVerdict } from "@/lib/domain/audit/conduct-lists";
import { CLOSING, conductFile } from "../../support/conduct";
import { foundFacts } from "../../support/found-facts";
import { complaintHandling } from "../../support/rules";

/** 5.4.2.1 b). */
const CONTENTS = [
  ...["documents", "organisation-and-processes", "internal-audit-and-management-review", "scope"],
  "stage2-resources-and-time",
];
const item = (name: string, verdict: ItemVerdict = "conforms", evidence = "见文件清单。") => ({
  ...{ item: name, verdict, evidence },
});
const finding = (about: string | null) => ({
  ...{ item: about, criterion: "GB/T 19012-2019", clause: "7.2", verifiedOn: null },
});
const WHOLE: Stage1Record = { items: CONTENTS.map((name) => item(name)), findings: [], facts: foundFacts() };
const closed = conductFile({ kind: "stage1", closing: CLOSING });

const concluded = (record: Partial<Stage1Record>, outcome: "ready" | "again" = "ready", file = closed) =>
  assessStage1Conclusion(complaintHandling, file, { ...WHOLE, ...record }, outcome);

test("5.4.2.1 b): the contents of a stage 1 are those of the edition; one that lists clauses has none", () => {
  expect(stage1Contents(complaintHandling)).toEqual(CONTENTS);
  const { plan } = complaintHandling;
  const coverage = { ...plan.coverage, stage1: { of: "every-clause", clause: "5.4.2.1 b)" } as const };
  expect(stage1Contents({ ...complaintHandling, plan: { ...plan, coverage } })).toEqual([]);
});

test("5.4.2.1 b): each content is judged once, and no other", () => {
  const refused = (name: string, index: number) => ({
    ...{ code: "unknown-stage1-item", facts: { item: name }, field: `items.${index}.item` },
  });
  expect(assessItems(complaintHandling, [item("scope"), item("documents")])).toEqual([]);
  expect(assessItems(complaintHandling, [item("scope"), item("x"), item("scope")])).toEqual([
    ...[refused("x", 1), refused("scope", 2)],
  ]);
});

test("5.4.2.1 c): a finding is about one of the contents, or about none", () => {
  expect(assessFindingItem(complaintHandling, null)).toEqual([]);
  expect(assessFindingItem(complaintHandling, "scope")).toEqual([]);
  expect(assessFindingItem(complaintHandling, "x")).toEqual([
    { code: "unknown-stage1-item", facts: { item: "x" }, field: "item" },
  ]);
});

test("5.4.2.1: a stage 1 with every content judged, facts settled and closing held is concluded", () => {
  expect(concluded({})).toEqual([]);
  expect(concluded({}, "again")).toEqual([]);
});

test("5.4.2.1 b): contents without evidence keep stage 1 open, whatever its outcome", () => {
  const items = [...WHOLE.items.slice(1, 4), item("stage2-resources-and-time", "conforms", "")];
  const contents = ["documents", "stage2-resources-and-time"];
  for (const outcome of ["ready", "again"] as const)
    expect(concluded({ items }, outcome)).toEqual([
      { code: "stage1-items-open", clause: "5.4.2.1 b)", facts: { contents, count: 2 } },
    ]);
});

test("5.4.2.1 c): a content that does not conform goes on as a finding about it, unless stage 1 comes again", () => {
  const items = [item("documents", "nonconforming"), item("organisation-and-processes", "attention")].concat(
    WHOLE.items.slice(2),
  );
  const refused = [
    {
      ...{ code: "nonconforming-item-without-finding", clause: "5.4.2.1 c)" },
      facts: { contents: ["documents"] },
    },
  ];
  expect(concluded({ items })).toEqual(refused);
  expect(concluded({ items, findings: [finding("scope"), finding(null)] })).toEqual(refused);
  expect(concluded({ items, findings: [finding("scope"), finding("documents")] })).toEqual([]);
  expect(concluded({ items }, "again")).toEqual([]);
});

test("5.6.2 c): facts are confirmed, and for stage 2 their difference is settled", () => {
  const open = foundFacts({ settledOn: null, difference: "名册 60 人" });
  expect(concluded({ facts: null })).toEqual([{ code: "facts-not-confirmed", clause: "5.6.2 c)" }]);
  expect(concluded({ facts: null }, "again")).toEqual([{ code: "facts-not-confirmed", clause: "5.6.2 c)" }]);
  expect(concluded({ facts: open })).toEqual([
    { code: "shortfall-open", clause: "5.6.2 c)", facts: { difference: "名册 60 人" } },
  ]);
  expect(concluded({ facts: open }, "again")).toEqual([]);
});

test("5.5.8.1: no stage 1 is concluded before its closing meeting", () => {
  expect(concluded({}, "ready", conductFile({ kind: "stage1" }))).toEqual([
    { code: "closing-outstanding", clause: "5.5.8.1" },
  ]);
});

test("5.4.2.1: a stage 1 is written into while it is opened or closed; no other audit is a stage 1", () => {
  for (const status of AUDIT_STATUSES)
    expect([status, assessStage1Open(conductFile({ kind: "stage1", status }))]).toEqual([
      status,
      status === "opened" || status === "closed"
        ? []
        : [{ code: "notes-closed", clause: "5.4.2.1", facts: { status } }],
    ]);
  expect(assessStage1Open(conductFile())).toEqual([{ code: "not-a-stage1", clause: "5.4.2.1" }]);
});
