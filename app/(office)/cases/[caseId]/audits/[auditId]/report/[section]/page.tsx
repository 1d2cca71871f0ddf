import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { keptDraft } from "@/app/(office)/kept-draft";
import { SectionForm } from "@/components/report/section-form";
import { SectionHistory } from "@/components/report/section-history";
import { SectionList } from "@/components/report/section-list";
import { SectionSteps } from "@/components/report/section-steps";
import { Callout } from "@/components/ui/callout";
import { Section } from "@/components/ui/section";
import { saveSectionForm } from "@/lib/domain/report/report-form";
import { isReportSection } from "@/lib/domain/report/sections/report-sections";
import { read } from "@/lib/http/read";
import { readReport } from "@/lib/usecases/report/queries/read-report";
import { readSection } from "@/lib/usecases/report/queries/read-section";
import { auditTitle } from "../../../../case-title";

export const generateMetadata = auditTitle("conduct.tabs.report");

type SectionPageProps = Readonly<{
  params: Promise<{ caseId: string; auditId: string; section: string }>;
}>;

/** One section of the report: its form, what the review said of it, and every version it had. */
export default async function ReportSectionPage({ params }: SectionPageProps) {
  const { section, ...ids } = await params;
  if (!isReportSection(section)) notFound();
  const t = await getTranslations("report");
  const names = await getTranslations("facts.section");
  const { sections } = await read(readReport, ids);
  const found = await read(readSection, { ...ids, section });
  const listed = sections.find((one) => one.section === section);
  const base = `/cases/${ids.caseId}/audits/${ids.auditId}/report`;
  const { number, content, isOpen, history, ...records } = found;
  const draft = isOpen
    ? await keptDraft(saveSectionForm, {
        ...{ form: `report-${section}`, objectId: ids.auditId, version: number },
      })
    : null;
  return (
    <div className="grid gap-8 lg:grid-cols-[17rem_minmax(0,1fr)]">
      <aside className="hidden lg:block">
        <div className="lg:sticky lg:top-16">
          <SectionList narrow base={base} sections={sections} current={section} />
        </div>
      </aside>
      <div>
        <SectionSteps base={base} sections={sections} current={section} />
        <h3 className="mb-3 text-lg font-semibold">
          {listed?.part} {names(section)}
        </h3>
        <p className="mb-4 max-w-[72ch] text-muted">{t(`why.${section}`)}</p>
        {listed?.note !== null && listed?.note !== undefined && (
          <div className="mb-4">
            <Callout kind={listed.state === "returned" ? "warn" : "info"} title={t("returnedWith")}>
              <p className="whitespace-pre-line">{listed.note}</p>
            </Callout>
          </div>
        )}
        {number === 0 && isOpen && <p className="mb-4 text-muted">{t("proposed")}</p>}
        {isOpen ? (
          <SectionForm
            key={section}
            ids={ids}
            section={section}
            number={number}
            content={content}
            draft={draft}
            records={records}
          />
        ) : (
          <p className="mb-4 text-muted">{t("closed")}</p>
        )}
        <div className="mt-8">
          <Section title={t("history")}>
            <SectionHistory versions={history} />
          </Section>
        </div>
      </div>
    </div>
  );
}
