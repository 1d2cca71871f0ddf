import { keptDraft } from "@/app/(office)/kept-draft";
import { getTranslations } from "next-intl/server";
import { InterviewForm } from "@/components/audit/interview-form";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import { Status } from "@/components/ui/status";
import { ClauseLink } from "@/components/workflow/clause-link";
import { formatMinutes } from "@/lib/i18n/format";
import { read } from "@/lib/http/read";
import { topManagementOf } from "@/lib/domain/audit/assess-interview";
import { interviewForm } from "@/lib/domain/audit/note-form";
import { readConduct } from "@/lib/usecases/audit/queries/read-conduct";
import { plannedTimes } from "../planned-times";
import { auditTitle } from "../../../case-title";

export const generateMetadata = auditTitle("conduct.tabs.interview");

type InterviewPageProps = Readonly<{ params: Promise<{ caseId: string; auditId: string }> }>;

export default async function InterviewPage({ params }: InterviewPageProps) {
  const ids = await params;
  const { interviews, audit, may, today, plan, opening, closing } = await read(readConduct, ids);
  const t = await getTranslations("conduct.interview");
  if (may.answer) return <p className="text-muted">{t("hidden")}</p>;
  const isOpen = audit.status === "opened" || audit.status === "closed";
  const mayWrite = may.conduct && isOpen;
  const recorded = interviews.length;
  const draft = mayWrite
    ? await keptDraft(interviewForm, { form: "interview", objectId: ids.auditId, version: recorded })
    : null;
  return (
    <>
      <Section title={t("list")} action={<ClauseLink clause="5.5.5.1" />}>
        {interviews.length === 0 && <EmptyState title={t("none")}>{mayWrite ? null : t("why")}</EmptyState>}
        <ul>
          {interviews.map((one) => {
            const counts = one.isTopManagement && one.isFaceToFace;
            return (
              <li key={one.id} className="border-b border-line py-3">
                <p className="flex flex-wrap gap-x-4">
                  <span className="font-medium">
                    {one.interviewee} {one.post}
                  </span>
                  <span>
                    {one.heldOn}
                    {one.startsAt !== null && one.endsAt !== null && (
                      <>
                        {" "}
                        {formatMinutes(one.startsAt)}–{formatMinutes(one.endsAt)}
                      </>
                    )}
                  </span>
                  <Status tone={counts ? "ok" : "warn"}>{t(counts ? "counts" : "countsNot")}</Status>
                </p>
                <p className="mt-1 whitespace-pre-line">{one.content}</p>
              </li>
            );
          })}
        </ul>
      </Section>
      {mayWrite && (
        <InterviewForm
          key={recorded}
          {...{ ids, today, recorded, draft }}
          topManagement={topManagementOf({ opening, closing })}
          planned={plannedTimes(plan, "top-management-interview", today)}
        />
      )}
    </>
  );
}
