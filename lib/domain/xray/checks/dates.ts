import { addMonths, daysBetween, daysFrom } from "@/rules/core/plain-date";
import { earliestEnd, latestEnd, mostMonths } from "../limits";
import { place, type Check, type Disagreement } from "../check";
import type { XrayFile } from "../xray-file";
import { TOLD_DAY_CHECKS } from "./told-days";
import { WRITTEN_DAY_CHECKS } from "./written-days";

const stagesTooClose = ({ stage1, audit, limits }: XrayFile): readonly Disagreement[] => {
  if (stage1 === null || audit === null) return [];
  const days = daysBetween(stage1.to, audit.from);
  const earliest = latestEnd(limits, stage1.to, ({ stageGap }) => stageGap);
  if (earliest === null || audit.from >= earliest) return [];
  return [{ facts: { days }, places: [place("stage1", stage1.to), place("timing", audit.from)] }];
};

/** A finding that is answered, corrected and verified within a day asks how that was done. */
const verifiedAtOnce = ({ stage1Findings }: XrayFile): readonly Disagreement[] =>
  stage1Findings.flatMap(({ number, raisedOn, verifiedOn }) =>
    verifiedOn === null || daysBetween(raisedOn, verifiedOn) > 1
      ? []
      : [
          {
            facts: { number, raisedOn, verifiedOn },
            places: [place("stage1", raisedOn, number), place("stage1", verifiedOn, number)],
          },
        ],
  );

const paperLapsed = ({ papers, audit }: XrayFile): readonly Disagreement[] =>
  papers.flatMap(({ name, validTo }) =>
    audit === null || validTo === null || validTo >= audit.to
      ? []
      : [
          {
            facts: { name, validTo },
            places: [place("organisation", validTo, name), place("timing", audit.to)],
          },
        ],
  );

const paperToCome = ({ papers, audit }: XrayFile): readonly Disagreement[] =>
  papers.flatMap(({ name, validFrom }) =>
    audit === null || validFrom === null || validFrom <= audit.from
      ? []
      : [
          {
            facts: { name, validFrom },
            places: [place("organisation", validFrom, name), place("timing", audit.from)],
          },
        ],
  );

const systemBeforeFounded = ({ systemSince, foundedOn }: XrayFile): readonly Disagreement[] =>
  systemSince === null || foundedOn === null || systemSince >= foundedOn
    ? []
    : [
        {
          facts: { systemSince, foundedOn },
          places: [
            place("organisation", systemSince, "system-since"),
            place("organisation", foundedOn, "founded"),
          ],
        },
      ];

const periodTooShort = ({ periodFrom, audit, limits }: XrayFile): readonly Disagreement[] => {
  const months = mostMonths(limits, ({ runningMonths }) => runningMonths);
  if (months === null || periodFrom === null || audit === null) return [];
  if (addMonths(periodFrom, months) <= audit.to) return [];
  const places = [place("timing", periodFrom, "period"), place("timing", audit.to)] as const;
  return [{ facts: { periodFrom, months }, places }];
};

const ownReviewOutside = ({
  internalAuditOn,
  managementReviewOn,
  systemSince,
  audit,
}: XrayFile): readonly Disagreement[] =>
  (
    [
      ["internal", internalAuditOn],
      ["management", managementReviewOn],
    ] as const
  ).flatMap(([what, on]) => {
    const bound =
      on === null
        ? null
        : systemSince !== null && on < systemSince
          ? systemSince
          : audit !== null && on > audit.to
            ? audit.to
            : null;
    if (on === null || bound === null) return [];
    return [
      {
        facts: { what, on, bound },
        places: [place("evaluation-internal-audit", on, what), place("organisation", bound)],
      },
    ];
  });

const reviewBeforeAudit = ({ internalAuditOn, managementReviewOn }: XrayFile): readonly Disagreement[] =>
  internalAuditOn === null || managementReviewOn === null || managementReviewOn >= internalAuditOn
    ? []
    : [
        {
          facts: { internalAuditOn, managementReviewOn },
          places: [
            place("evaluation-internal-audit", internalAuditOn, "internal-audit"),
            place("evaluation-internal-audit", managementReviewOn, "management-review"),
          ],
        },
      ];

const raisedOffSite = ({ nonconformities, audit }: XrayFile): readonly Disagreement[] =>
  nonconformities.flatMap(({ number, raisedOn }) =>
    audit === null || raisedOn === null || daysFrom(audit.from, audit.to).includes(raisedOn)
      ? []
      : [
          {
            facts: { number, raisedOn },
            places: [place("nonconformity", raisedOn, number), place("timing", `${audit.from}–${audit.to}`)],
          },
        ],
  );

const agreedTooLate = ({ nonconformities }: XrayFile): readonly Disagreement[] =>
  nonconformities.flatMap(({ number, agreedOn, latestOn }) =>
    agreedOn === null || latestOn === null || agreedOn <= latestOn
      ? []
      : [
          {
            facts: { number, agreedOn, latestOn },
            places: [place("nonconformity", agreedOn, number), place("records", latestOn, number)],
          },
        ],
  );

const reportBeforeClosing = ({ cover, audit }: XrayFile): readonly Disagreement[] => {
  const reportedOn = cover?.reportedOn ?? null;
  if (reportedOn === null || audit === null || reportedOn >= audit.to) return [];
  return [
    {
      facts: { reportedOn, closedOn: audit.to },
      places: [place("cover", reportedOn), place("timing", audit.to)],
    },
  ];
};

/** The next audit is promised by the day every edition asks for (6.1). */
const nextAuditTooLate = ({ followUp, audit, limits }: XrayFile): readonly Disagreement[] => {
  const before = followUp?.nextAuditBefore ?? null;
  if (before === null || audit === null) return [];
  const latest = earliestEnd(limits, audit.to, ({ nextAudit }) => nextAudit);
  if (latest === null || before <= latest) return [];
  return [{ facts: { before, latest }, places: [place("follow-up", before), place("timing", audit.to)] }];
};

/** Days and the order they must have. */
export const DATE_CHECKS: readonly Check[] = [
  { code: "stages-too-close", severity: "must-answer", clause: "5.1", find: stagesTooClose },
  { code: "verified-at-once", severity: "must-answer", clause: "5.4.2.1 c)", find: verifiedAtOnce },
  { code: "paper-lapsed", severity: "must-mend", clause: "5.2.1", find: paperLapsed },
  { code: "paper-to-come", severity: "must-answer", clause: "5.2.1", find: paperToCome },
  { code: "system-before-founded", severity: "must-mend", clause: "5.2.1", find: systemBeforeFounded },
  { code: "period-too-short", severity: "must-answer", clause: "5.2.1", find: periodTooShort },
  { code: "own-review-outside", severity: "must-answer", clause: "5.6.1 e)", find: ownReviewOutside },
  {
    code: "review-before-internal-audit",
    severity: "must-answer",
    clause: "5.6.1 e)",
    find: reviewBeforeAudit,
  },
  { code: "raised-off-site", severity: "must-answer", clause: "5.5.6.1", find: raisedOffSite },
  { code: "agreed-too-late", severity: "must-mend", clause: "5.5.8.2", find: agreedTooLate },
  { code: "report-before-closing", severity: "must-mend", clause: "5.5.9.2", find: reportBeforeClosing },
  { code: "next-audit-too-late", severity: "must-answer", clause: "6.1", find: nextAuditTooLate },
  ...WRITTEN_DAY_CHECKS,
  ...TOLD_DAY_CHECKS,
];
