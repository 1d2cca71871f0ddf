import type { CaseStage } from "../case/case-machine";
import { SUPPLEMENTED_STAGES } from "../case/supplementary-steps";
import {
  isLeading,
  type AuditOfNonconformity,
  type NonconformityFile,
} from "../nonconformity/nonconformity-file";
import type { Refusal } from "../outcome";
import type { OrderSupplementary } from "./order-form";
import { awaited, underWay, type SupplementaryOrder } from "./supplementary-file";

const CLAUSE = "5.8";

type Audit = Pick<AuditOfNonconformity, "kind" | "status" | "closingOn" | "team">;

/** May this person order one for corrections of this audit at all? Its leader, once it was closed (5.8). */
export const assessOrderer = (
  stage: CaseStage,
  audit: Audit,
  { personId }: Readonly<{ personId: string | null }>,
): readonly Refusal[] => [
  ...(SUPPLEMENTED_STAGES.includes(stage)
    ? []
    : [{ code: "supplementary-not-now", clause: CLAUSE, facts: { stage } }]),
  ...(audit.closingOn === null || audit.status === "abandoned"
    ? [{ code: "closing-not-held", clause: "5.5.8.2" }]
    : []),
  ...(isLeading(audit, personId)
    ? []
    : [
        {
          ...{ code: "supplementary-by-leader", clause: CLAUSE },
          facts: { leader: audit.team.find(({ role }) => role === "leader")?.name ?? "" },
        },
      ]),
];

/** Something was answered, and nothing was verified: there is a correction to look at. */
export const canBeVerifiedOnSite = ({
  grade,
  status,
}: Pick<NonconformityFile, "grade" | "status">): boolean =>
  grade !== "improvement" && (status === "answered" || status === "accepted");

/** Already given to a supplementary audit that is not over. */
export const isGiven = ({ supplementary }: Pick<NonconformityFile, "supplementary">): boolean =>
  awaited(supplementary) !== null || underWay(supplementary) !== null;

const numbersOf = (rows: readonly NonconformityFile[]): readonly string[] => rows.map(({ number }) => number);

/** What speaks against ordering it for these: each is answered, unverified and given to no other (5.8). */
export const assessMatters = (
  form: Pick<OrderSupplementary, "nonconformityIds" | "siteIds">,
  own: readonly NonconformityFile[],
  siteIds: readonly string[],
): readonly Refusal[] => {
  const chosen = own.filter(({ id }) => form.nonconformityIds.includes(id));
  const unready = chosen.filter((one) => !canBeVerifiedOnSite(one));
  const given = chosen.filter(isGiven);
  return [
    ...(chosen.length === new Set(form.nonconformityIds).size
      ? []
      : [{ code: "matter-of-another-audit", clause: CLAUSE, field: "nonconformityIds" }]),
    ...(unready.length === 0
      ? []
      : [
          {
            ...{ code: "nothing-to-verify-on-site", clause: CLAUSE, field: "nonconformityIds" },
            facts: { numbers: numbersOf(unready) },
          },
        ]),
    ...(given.length === 0
      ? []
      : [
          {
            ...{ code: "matter-given-already", clause: CLAUSE, field: "nonconformityIds" },
            facts: { numbers: numbersOf(given) },
          },
        ]),
    ...(form.siteIds.every((siteId) => siteIds.includes(siteId))
      ? []
      : [{ code: "supplementary-site-unknown", clause: CLAUSE, field: "siteIds" }]),
  ];
};

/** A supplementary audit closes with a word on everything it was ordered for (5.8). */
export const assessMattersJudged = (order: SupplementaryOrder | null): readonly Refusal[] => {
  const open = order?.matters.filter(({ judged }) => judged === null) ?? [];
  if (open.length === 0) return [];
  const facts = { numbers: open.map(({ number }) => number) };
  return [{ code: "supplementary-matters-open", clause: CLAUSE, facts }];
};
