import { HISTORY_STAGES } from "@/lib/domain/audit-log/stage-history";

const ID = /^[0-9a-f-]{36}$/u;

/** What to ask the log for on a page of a case, as a query; null where the page is of no stage. */
export const stageOfPage = (caseId: string, pathname: string): string | null => {
  const [part = "", subject = ""] = pathname.replace(`/cases/${caseId}`, "").split("/").slice(1);
  const subjectId = ID.test(subject) ? subject : null;
  if (part === "audits") return subjectId === null ? null : `stage=audit&subjectId=${subjectId}`;
  if (!HISTORY_STAGES.some((stage) => stage === part)) return null;
  return subjectId === null ? `stage=${part}` : `stage=${part}&subjectId=${subjectId}`;
};
