import { getTranslations } from "next-intl/server";
import { keptDraft } from "@/app/(office)/kept-draft";
import { CourseChanges } from "@/components/audit/course-changes";
import { CourseForm } from "@/components/audit/course-form";
import { ExchangeForm } from "@/components/audit/exchange-form";
import { ExchangeList } from "@/components/audit/exchange-list";
import { Callout } from "@/components/ui/callout";
import { Section } from "@/components/ui/section";
import { ClauseLink } from "@/components/workflow/clause-link";
import { RefusalList } from "@/components/workflow/refusal-list";
import { courseForm, exchangeForm } from "@/lib/domain/audit/communication-forms";
import { read } from "@/lib/http/read";
import { readCommunication } from "@/lib/usecases/communication/queries/read-communication";
import { auditTitle } from "../../../case-title";

export const generateMetadata = auditTitle("conduct.tabs.communication");

type CommunicationPageProps = Readonly<{ params: Promise<{ caseId: string; auditId: string }> }>;

export default async function CommunicationPage({ params }: CommunicationPageProps) {
  const ids = await params;
  const talk = await read(readCommunication, ids);
  const { exchanges, courseChanges, may, team, today, scope } = talk;
  const t = await getTranslations("conduct.talk");
  const draftOf = (form: string, version: number) => ({ form, objectId: ids.auditId, version });
  return (
    <>
      <Section title={t("exchanges")} action={<ClauseLink clause="5.5.3.1" />}>
        {talk.missingDays.length > 0 && (
          <div className="mb-4">
            <Callout kind="warn" title={t("missing", { days: talk.missingDays.join("、") })}>
              {t("missingWhy")}
            </Callout>
          </div>
        )}
        <ExchangeList exchanges={exchanges} team={team} isClient={talk.isClient} />
        {may.exchange && (
          <ExchangeForm
            key={exchanges.length}
            {...{ ids, team, today }}
            missingDay={talk.missingDays[0] ?? null}
            recorded={exchanges.length}
            draft={await keptDraft(exchangeForm, draftOf("exchange", exchanges.length))}
          />
        )}
      </Section>
      <Section title={t("course")} action={<ClauseLink clause="5.5.3.2" />}>
        <RefusalList refusals={talk.open} />
        <CourseChanges changes={courseChanges} />
        {may.changeCourse && (
          <CourseForm
            key={courseChanges.length}
            {...{ ids, today, scope }}
            recorded={courseChanges.length}
            draft={await keptDraft(courseForm, draftOf("course-change", courseChanges.length))}
          />
        )}
      </Section>
    </>
  );
}
