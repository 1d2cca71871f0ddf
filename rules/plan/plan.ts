import { checked, notice, type Answer, type Notice } from "../core/answer";
import type { PlanFacts, PlanRow } from "./plan-facts";
import {
  type HeldAudit,
  MEETING_ROWS,
  type MeetingRow,
  type PlanRules,
  SUPPLEMENTARY_CLAUSE,
} from "./plan-rules";
import { scheduleRefusals } from "./schedule";

/**
 * Stage 2 and recertification cover every clause, stage 1 and surveillance their list of contents, a supplementary
 * audit the clauses it is ordered for (5.8).
 */
const coverageRefusals = (rules: PlanRules, { audit, rows, criteria }: PlanFacts): readonly Notice[] => {
  const coverage =
    audit === "supplementary"
      ? ({ of: "every-clause", clause: SUPPLEMENTARY_CLAUSE } as const)
      : rules.coverage[audit];
  if (coverage.of === "contents") {
    const covered = rows.flatMap((row) => row.contents);
    const missing = coverage.contents.filter((content) => !covered.includes(content));
    return missing.length === 0 ? [] : [notice("contents-uncovered", coverage.clause, { contents: missing })];
  }
  const isCovered = (criterion: string, clause: string) =>
    rows.some((row) => row.clauses.some((each) => each.criteria === criterion && each.clause === clause));
  const missing = criteria.filter((each) => !isCovered(each.criteria, each.clause));
  if (missing.length === 0) return [];
  const clauses = missing.map((each) => `${each.criteria} ${each.clause}`);
  return [notice("clauses-uncovered", coverage.clause, { clauses })];
};

const siteRefusals = (rules: PlanRules, { audit, rows, sites }: PlanFacts): readonly Notice[] => {
  if (audit !== "supplementary" && !rules.sites.audits.includes(audit)) return [];
  const missing = sites.filter((site) => !rows.some((row) => row.siteId === site));
  return missing.length === 0 ? [] : [notice("sites-uncovered", rules.sites.clause, { sites: missing })];
};

const isHeldWith = (rules: PlanRules, audit: HeldAudit, meeting: MeetingRow): boolean =>
  rules.rows[meeting].audits.includes(audit === "supplementary" ? "surveillance" : audit);

/** Opening and closing, and at stage 2 and recertification the interview with top management (5.5.2–5.5.8). */
const meetingRefusals = (rules: PlanRules, { audit, rows }: PlanFacts): readonly Notice[] =>
  MEETING_ROWS.filter((meeting) => isHeldWith(rules, audit, meeting))
    .filter((meeting) => !rows.some((row) => row.kind === meeting))
    .map((meeting) => notice("meeting-missing", rules.rows[meeting].clause, { meeting }));

const isDocumented = ({ remote }: PlanRow): boolean =>
  remote === null || (remote.reason.trim() !== "" && remote.tool.trim() !== "" && remote.hasConsent);

/** Remote work has its reason, tool and consent on file, and never replaces the interview (5.4.1, 5.5.5.1). */
const remoteRefusals = (rules: PlanRules, { rows }: PlanFacts): readonly Notice[] => [
  ...rows
    .filter((row) => row.kind === "top-management-interview" && row.remote !== null)
    .map(({ id }) => notice("interview-not-face-to-face", rules.interviewFaceToFace.clause, { row: id })),
  ...rows
    .filter((row) => !isDocumented(row))
    .map(({ id }) => notice("remote-undocumented", rules.remote.clause, { row: id })),
];

/** A plan of one stage before it is issued (5.4.6, rule-reading 7): everything that is missing, at once. */
export const plan = (rules: PlanRules, facts: PlanFacts): Answer<object> =>
  checked(
    [
      ...coverageRefusals(rules, facts),
      ...siteRefusals(rules, facts),
      ...meetingRefusals(rules, facts),
      ...remoteRefusals(rules, facts),
      ...scheduleRefusals(rules, facts),
    ],
    { interpretations: rules.interpretations },
  );
