import { DocumentLinks } from "@/components/document/document-links";
import { keptDraft } from "@/app/(office)/kept-draft";
import { getTranslations } from "next-intl/server";
import { AnswerList } from "@/components/nonconformity/answer-list";
import { JudgeForm, VerificationPlanForm } from "@/components/nonconformity/auditor-forms";
import { AnswerForm } from "@/components/nonconformity/answer-form";
import { CompleteForm, ConfirmFacts, DisagreeForm } from "@/components/nonconformity/client-forms";
import { ChangeForm } from "@/components/nonconformity/finding-form";
import { NonconformityFacts } from "@/components/nonconformity/nonconformity-facts";
import { EffectWord } from "@/components/nonconformity/earlier-nonconformities";
import { Recurrence } from "@/components/nonconformity/recurrence";
import { ReminderLadder } from "@/components/nonconformity/reminder-ladder";
import { SupplementaryAudits } from "@/components/supplementary/supplementary-audits";
import { Callout } from "@/components/ui/callout";
import { Section } from "@/components/ui/section";
import { ClockList } from "@/components/workflow/clock";
import { RefusalList } from "@/components/workflow/refusal-list";
import { WhoseTurn } from "@/components/workflow/whose-turn";
import { read } from "@/lib/http/read";
import { say } from "@/lib/i18n/say";
import {
  answerNonconformityForm,
  changeNonconformityForm,
  completeNonconformityForm,
  judgeNonconformityForm,
} from "@/lib/domain/nonconformity/nonconformity-forms";
import { readNonconformity } from "@/lib/usecases/nonconformity/queries/read-nonconformity";
import { caseTitle } from "../../case-title";
import { nonconformityClockOf } from "@/lib/domain/explanation/clock-name";

export const generateMetadata = caseTitle("nonconformity.title");

type PageProps = Readonly<{ params: Promise<{ caseId: string; nonconformityId: string }> }>;

export default async function NonconformityPage({ params }: PageProps) {
  const ids = await params;
  const { caseId } = ids;
  const page = await read(readNonconformity, ids);
  const { file, line, acts, today } = page;
  const t = await getTranslations();
  const one = { caseId: file.caseId, nonconformityId: file.id, version: file.version };
  const isFree = (refusals: readonly unknown[] | null) => refusals?.length === 0;
  const last = file.answers.at(-1) ?? null;
  const isConfirmed = file.clientConfirmedOn !== null && file.clientDisagreement === null;
  // That its answer is with the other side is no fault to mend: state and turn above say it.
  const inTheWay = (acts.answer ?? []).filter(({ code }) => code !== "wrong-nonconformity-status");
  const draftOf = (form: string) => ({ form, objectId: file.id, version: file.version });
  return (
    <>
      <div className="mb-6 flex flex-wrap items-baseline justify-between gap-3">
        <h2 className="text-xl">{file.number}</h2>
        <WhoseTurn who={t(`nonconformity.${line.turn}`)} />
      </div>
      {line.clock !== null && (
        <Section title={t("nonconformity.list.clocks")}>
          <ClockList
            today={today}
            clocks={[
              {
                key: file.id,
                label: t(
                  file.grade === "major" ? "nonconformity.list.majorDue" : "nonconformity.list.minorDue",
                ),
                date: line.clock.date,
                clause: line.clock.clause,
                metOn: line.clock.metOn ?? undefined,
                explained: { caseId, of: nonconformityClockOf(line) },
              },
            ]}
          />
        </Section>
      )}
      {page.recurrences.length > 0 && (
        <div className="mb-6">
          <Recurrence caseId={caseId} repeated={page.recurrences} />
        </div>
      )}
      {page.reminders.length > 0 && (
        <Section title={t("nonconformity.reminder.title")}>
          <p className="mb-2 text-muted">{t("nonconformity.reminder.hint")}</p>
          <ReminderLadder rungs={page.reminders} />
        </Section>
      )}
      {page.warnings.length > 0 && (
        <div className="mb-6">
          <Callout kind="warn">
            {page.warnings.map((warning) => (
              <p key={warning.code}>{say(t, "warnings", warning)}</p>
            ))}
          </Callout>
        </div>
      )}
      <Section
        title={t("nonconformity.facts")}
        action={isFree(acts.confirm) && !isConfirmed && <ConfirmFacts one={one} />}
      >
        <NonconformityFacts
          caseId={caseId}
          file={file}
          raisedBy={page.raisedBy}
          clauseTitle={page.clauseTitle}
        />
      </Section>
      {isFree(acts.change) && (
        <Section title={t("nonconformity.change.title")}>
          <ChangeForm
            file={file}
            choices={page.choices}
            draft={await keptDraft(changeNonconformityForm, draftOf("nonconformity-change"))}
          />
        </Section>
      )}
      {file.grade !== "improvement" && (
        <>
          <Section title={t("nonconformity.answer.title")}>
            <AnswerList file={file} files={page.evidenceFiles} />
          </Section>
          {isFree(acts.answer) && (
            <Section title={t("nonconformity.answer.submit")}>
              <AnswerForm
                one={one}
                today={today}
                latest={page.verificationEnd}
                last={last}
                parts={page.parts}
                held={page.held}
                draft={await keptDraft(answerNonconformityForm, draftOf("nonconformity-answer"))}
                isIsolated={file.gradeCriteria.includes("isolated")}
              />
            </Section>
          )}
          {isFree(acts.complete) && (
            <Section title={t("nonconformity.answer.completeTitle")}>
              <CompleteForm
                one={one}
                today={today}
                draft={await keptDraft(completeNonconformityForm, draftOf("nonconformity-completion"))}
              />
            </Section>
          )}
          {isFree(acts.confirm) && (
            <Section title={t("nonconformity.word.disagree")}>
              <DisagreeForm one={one} said={file.clientDisagreement} confirmedOn={file.clientConfirmedOn} />
            </Section>
          )}
          <Section title={t("nonconformity.plan.title")}>
            <p className="mb-3">
              {file.verificationPlannedOn === null
                ? t("nonconformity.plan.none")
                : t("nonconformity.plan.agreed", {
                    way: t(`nonconformity.way.${file.verificationWay}`),
                    date: file.verificationPlannedOn,
                  })}
            </p>
            {file.supplementary.length > 0 && (
              <div className="mb-3">
                <SupplementaryAudits caseId={caseId} audits={file.supplementary} />
              </div>
            )}
            {isFree(acts.agreeVerification) && (
              <VerificationPlanForm
                one={one}
                way={file.verificationWay}
                plannedOn={file.verificationPlannedOn}
                blockedBy={[]}
              />
            )}
          </Section>
          {acts.judge !== null && (
            <Section title={t("nonconformity.judgement.title")}>
              {acts.judge.length > 0 ? (
                <RefusalList refusals={acts.judge} />
              ) : (
                <JudgeForm
                  one={one}
                  mayAccept={acts.mayAccept}
                  isCarriedOut={page.isCarriedOut}
                  blockedBy={[]}
                  draft={await keptDraft(judgeNonconformityForm, draftOf("nonconformity-judgement"))}
                />
              )}
            </Section>
          )}
        </>
      )}
      {page.effects.length > 0 && (
        <Section title={t("nonconformity.effect.title")}>
          <ul className="flex flex-col gap-3">
            {page.effects.map((effect, index) => (
              <li key={index}>
                <EffectWord effect={effect} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {!isFree(acts.complete) && (
        <RefusalList
          refusals={inTheWay.map((refusal) => ({ ...refusal, message: say(t, "refusals", refusal) }))}
        />
      )}
      {page.papers.length > 0 && (
        <Section title={t("nonconformity.documents")}>
          <DocumentLinks documents={page.papers} />
        </Section>
      )}
    </>
  );
}
