"use client";

import { useTranslations } from "next-intl";
import { ApiForm } from "@/components/forms/api-form";
import type { Draft } from "@/components/forms/kept-draft";
import { useApiForm } from "@/components/forms/use-api-form";
import { SectionFields, type SectionRecords } from "@/components/report/section-fields";
import { saveSectionForm } from "@/lib/domain/report/report-form";
import type { ReportContent, ReportSection } from "@/lib/domain/report/sections/report-sections";

type SectionFormProps = Readonly<{
  ids: Readonly<{ caseId: string; auditId: string }>;
  section: ReportSection;
  number: number;
  content: ReportContent[ReportSection];
  draft: Draft<typeof saveSectionForm> | null;
  records: SectionRecords;
}>;

/** One section of the report (5.5.9), kept as a draft while typed; what the records tell is shown beside it. */
export function SectionForm({ ids, section, number, content, draft, records }: SectionFormProps) {
  const t = useTranslations("report");
  const names = useTranslations("facts.section");
  const base = { ...ids, section, version: number, content: structuredClone(content) };
  const api = useApiForm({
    schema: saveSectionForm,
    endpoint: `/api/v1/cases/${ids.caseId}/audits/${ids.auditId}/report/sections/${section}`,
    method: "PUT",
    draft: {
      key: `report-${section}/${ids.auditId}`,
      baseVersion: number,
      isRestored: draft !== null,
    },
    defaults: draft ?? base,
    base,
  });
  return (
    <ApiForm api={api} submitLabel={t("saveSection")} label={names(section)}>
      <SectionFields section={section} records={records} />
    </ApiForm>
  );
}
