type Place = Readonly<{ caseId: string | null; subjectKind: string; subjectId: string }>;

const CASE_PAGES: Readonly<Record<string, string>> = {
  application: "/application",
  "application-review": "/review",
  contract: "/contract",
  payment: "/contract",
  programme: "/programme",
  certificate: "/certificate",
  "certificate-content": "/certificate",
  decision: "/decision",
  "report-review": "/decision",
  document: "/documents",
  case: "",
};

const OFFICE_PAGES: Readonly<Record<string, string>> = {
  user: "/users",
  setting: "/settings",
  "calendar-year": "/settings/calendar",
};

/** The page on which an object of the log is looked at; undefined where it has none. */
export const objectPage = ({ caseId, subjectKind, subjectId }: Place): string | undefined => {
  if (subjectKind === "client") return `/clients/${subjectId}`;
  if (caseId !== null) {
    if (subjectKind === "audit") return `/cases/${caseId}/audits/${subjectId}`;
    if (subjectKind === "nonconformity") return `/cases/${caseId}/nonconformities/${subjectId}`;
    return `/cases/${caseId}${CASE_PAGES[subjectKind] ?? "/history"}`;
  }
  if (subjectKind === "person") return `/people/${subjectId}`;
  if (subjectKind === "interpretation") return `/rules/interpretations/${encodeURIComponent(subjectId)}`;
  if (subjectKind === "setting" && subjectId === "clock") return "/clock";
  return OFFICE_PAGES[subjectKind];
};
