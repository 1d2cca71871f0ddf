import { keptDraft } from "@/app/(office)/kept-draft";
import { getLocale, getTranslations } from "next-intl/server";
import { ConcludeStage1Form, RaiseFindingForm } from "@/components/audit/stage1-finding-forms";
import { Stage1Findings } from "@/components/audit/stage1-findings";
import { Stage1ItemsForm } from "@/components/audit/stage1-items-form";
import { Section } from "@/components/ui/section";
import { ClauseLink } from "@/components/workflow/clause-link";
import { RefusalList } from "@/components/workflow/refusal-list";
import { read } from "@/lib/http/read";
import { concludeStage1Form, stage1FindingForm, stage1ItemsForm } from "@/lib/domain/audit/stage1-forms";
import { readConduct } from "@/lib/usecases/audit/queries/read-conduct";
import { auditTitle } from "../../../case-title";

export const generateMetadata = auditTitle("conduct.tabs.stage1");

type Stage1PageProps = Readonly<{ params: Promise<{ caseId: string; auditId: string }> }>;

export default async function Stage1Page({ params }: Stage1PageProps) {
  const ids = await params;
  const conduct = await read(readConduct, ids);
  const t = await getTranslations("conduct");
  const contents = await getTranslations("facts.contents");
  const isEnglish = (await getLocale()) === "en";
  const { audit, may, items, blocked, plan } = conduct;
  const isOpen = audit.status === "opened" || audit.status === "closed";
  const mayWrite = isOpen && may.conduct;
  const draftOf = { objectId: ids.auditId };
  const itemsDraft = mayWrite
    ? await keptDraft(stage1ItemsForm, { ...draftOf, form: "stage1-items", version: conduct.itemsVersion })
    : null;
  const count = conduct.findings.length;
  const findingDraft = mayWrite
    ? await keptDraft(stage1FindingForm, { ...draftOf, form: "stage1-finding", version: count })
    : null;
  const conclusionDraft =
    audit.status === "closed" && may.lead
      ? await keptDraft(concludeStage1Form, { ...draftOf, form: "stage1-conclusion", version: audit.round })
      : null;
  return (
    <>
      {!may.answer && (
        <Section title={t("stage1.items")} action={<ClauseLink clause="5.4.2.1 b)" />}>
          <p className="mb-3 text-muted">{t("stage1.itemsWhy")}</p>
          {mayWrite ? (
            <Stage1ItemsForm
              ids={ids}
              contents={conduct.contents}
              items={items}
              version={conduct.itemsVersion}
              draft={itemsDraft}
            />
          ) : (
            <ul>
              {items.map(({ item, verdict, evidence }) => (
                <li key={item} className="border-b border-line py-2">
                  <span className="font-medium">{contents(item)}</span> · {t(`itemVerdict.${verdict}`)}
                  <p className="text-muted">{evidence}</p>
                </li>
              ))}
            </ul>
          )}
        </Section>
      )}
      <Section title={t("stage1.findings")} action={<ClauseLink clause="5.4.2.1 c)" />}>
        <p className="mb-3 text-muted">{t("stage1.findingsWhy")}</p>
        <Stage1Findings
          ids={ids}
          findings={conduct.findings}
          mayAnswer={may.answer}
          mayVerify={may.conduct}
          today={conduct.today}
        />
        {mayWrite &&
          plan?.criteria.map((criterion) => (
            <div key={criterion} className="mt-6">
              <RaiseFindingForm
                ids={ids}
                raised={count}
                draft={findingDraft?.criterion === criterion ? findingDraft : null}
                criterion={criterion}
                contents={conduct.contents.map((value) => ({ value, label: contents(value) }))}
                clauses={conduct.clauses
                  .filter((each) => each.criterion === criterion)
                  .map(({ clause, zh, en }) => ({
                    value: clause,
                    label: `${clause} ${isEnglish ? en : zh}`,
                  }))}
              />
            </div>
          ))}
      </Section>
      <Section title={t("stage1.conclusion")}>
        {audit.outcome !== null && (
          <>
            <p className="font-medium">{t("stage1.concluded", { outcome: t(`outcome.${audit.outcome}`) })}</p>
            <p className="whitespace-pre-line">{audit.outcomeNote}</p>
          </>
        )}
        {audit.status !== "reported" && <RefusalList refusals={blocked.conclusion} />}
        {audit.status === "closed" && may.lead && (
          <div className="mt-4">
            <ConcludeStage1Form ids={ids} round={audit.round} draft={conclusionDraft} />
          </div>
        )}
      </Section>
    </>
  );
}
