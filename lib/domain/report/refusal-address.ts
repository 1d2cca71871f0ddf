import type { Facts } from "../outcome";

/** Pages of an audit on which what keeps its report from being signed is mended. */
const PAGES: Readonly<Record<string, string>> = {
  "clauses-without-notes": "notes",
  "added-sites-without-notes": "notes",
  "notes-unjudged": "notes",
  "interview-missing": "interview",
  "facts-not-confirmed": "facts",
  "shortfall-open": "facts",
  "amended-plan-not-agreed": "plan",
  "closing-outstanding": "meetings",
  "note-without-nonconformity": "findings",
  "nonconformity-without-note": "notes",
  "audit-days-short": "team",
  "major-open": "report/conclusions",
  "minor-open": "report/conclusions",
  "question-fails": "report/conclusions",
  "nothing-to-correct": "report/conclusions",
};

const gapsOf = (said: Facts[string] | undefined): readonly string[] =>
  typeof said === "object" && said !== null ? said : [];

type Refused = Readonly<{ code: string; facts?: Facts | undefined }>;

/** Where a refusal of the signature is mended: a gap at its section and first field; null where it only passes with time. */
export const refusalHref = (
  { caseId, auditId }: Readonly<{ caseId: string; auditId: string }>,
  { code, facts }: Refused,
): string | null => {
  const audit = `/cases/${caseId}/audits/${auditId}`;
  const { section, gaps } = facts ?? {};
  if (code === "report-section-incomplete" && typeof section === "string") {
    const field = gapsOf(gaps)[0];
    return `${audit}/report/${section}${field === undefined ? "" : `#content.${field}`}`;
  }
  const page = PAGES[code];
  return page === undefined ? null : `${audit}/${page}`;
};
