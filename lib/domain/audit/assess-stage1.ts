import type { SchemeRules } from "@/rules/schemes/scheme-rules";
import type { Refusal } from "../outcome";
import type { ConductFile } from "./conduct-file";
import type { FactsOnFile } from "./facts-file";
import type { Stage1ItemEntry } from "./stage1-forms";

/** The contents of a stage 1 under an edition, as codes (5.4.2.1 b). */
export const stage1Contents = (rules: SchemeRules): readonly string[] => {
  const { stage1 } = rules.plan.coverage;
  return stage1.of === "contents" ? stage1.contents : [];
};

/** Items of another list do not exist; each is judged once. */
export const assessItems = (rules: SchemeRules, items: readonly Stage1ItemEntry[]): readonly Refusal[] => {
  const known = stage1Contents(rules);
  return items.flatMap((entry, index) =>
    known.includes(entry.item) && items.findIndex((each) => each.item === entry.item) === index
      ? []
      : [{ code: "unknown-stage1-item", facts: { item: entry.item }, field: `items.${index}.item` }],
  );
};

/** A finding may name the content it is about, and no other than those of the edition. */
export const assessFindingItem = (rules: SchemeRules, item: string | null): readonly Refusal[] =>
  item === null || stage1Contents(rules).includes(item)
    ? []
    : [{ code: "unknown-stage1-item", facts: { item }, field: "item" }];

export type Stage1Record = Readonly<{
  items: readonly Stage1ItemEntry[];
  findings: readonly Readonly<{
    item: string | null;
    criterion: string;
    clause: string;
    verifiedOn: string | null;
  }>[];
  facts: FactsOnFile | null;
}>;

/**
 * Why stage 1 cannot be concluded yet (5.4.2.1 b and c, 5.6.2 c). Open findings may stand: stage 2 waits for them. A
 * content that does not conform goes on as a finding about it; only a stage 1 that is done again leaves it at that.
 */
export const assessStage1Conclusion = (
  rules: SchemeRules,
  file: ConductFile,
  record: Stage1Record,
  outcome: "ready" | "again",
): readonly Refusal[] => {
  const { clause } = rules.plan.coverage.stage1;
  const judged = (item: string) => record.items.some((each) => each.item === item && each.evidence !== "");
  const open = stage1Contents(rules).filter((item) => !judged(item));
  const isRaised = (item: string) => record.findings.some((finding) => finding.item === item);
  const unraised = record.items
    .filter(({ item, verdict }) => verdict === "nonconforming" && !isRaised(item))
    .map(({ item }) => item);
  return [
    ...(open.length > 0
      ? [{ code: "stage1-items-open", clause, facts: { contents: open, count: open.length } }]
      : []),
    ...(outcome === "ready" && unraised.length > 0
      ? [
          {
            ...{ code: "nonconforming-item-without-finding", clause: rules.stages.stage1Findings.clause },
            facts: { contents: unraised },
          },
        ]
      : []),
    ...(record.facts === null ? [{ code: "facts-not-confirmed", clause: "5.6.2 c)" }] : []),
    ...(outcome === "ready" && record.facts !== null && record.facts.settledOn === null
      ? [{ code: "shortfall-open", clause: "5.6.2 c)", facts: { difference: record.facts.difference } }]
      : []),
    ...(file.closing === null ? [{ code: "closing-outstanding", clause: "5.5.8.1" }] : []),
  ];
};

/** Stage 1 is written into between its opening and its conclusion. */
export const assessStage1Open = (file: ConductFile): readonly Refusal[] => [
  ...(file.kind === "stage1" ? [] : [{ code: "not-a-stage1", clause: "5.4.2.1" }]),
  ...(file.status === "opened" || file.status === "closed"
    ? []
    : [{ code: "notes-closed", clause: "5.4.2.1", facts: { status: file.status } }]),
];
