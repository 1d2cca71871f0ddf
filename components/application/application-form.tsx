"use client";

import { useTranslations } from "next-intl";
import type { DefaultValues } from "react-hook-form";
import type { ApplicationFormValues } from "@/components/application/application-draft";
import { ConditionsSection } from "@/components/application/conditions-section";
import { DocumentsSection, type KnownFile } from "@/components/application/documents-section";
import { ApplicantSection, ScopeSection } from "@/components/application/organisation-sections";
import {
  CentralSection,
  ComplexitySection,
  PeopleSection,
  PreviousSection,
  SitesSection,
} from "@/components/application/people-and-sites-sections";
import { ApiForm } from "@/components/forms/api-form";
import { useApiForm } from "@/components/forms/use-api-form";
import { applicationForm, type ApplicationContent } from "@/lib/domain/application/application-form";
import type { DocumentKind } from "@/lib/domain/application/application-lists";
import { allConditions } from "@/lib/domain/application/blank-conditions";

type ApplicationFormProps = Readonly<{
  caseId: string;
  version: number;
  content: ApplicationContent;
  /** What was typed and not saved: it comes back in place of the saved content. */
  draft: DefaultValues<ApplicationFormValues> | null;
  criteria: readonly Readonly<{ id: string; name: string }>[];
  required: readonly DocumentKind[];
  files: readonly KnownFile[];
}>;

const valuesOf = ({
  caseId,
  version,
  content,
}: ApplicationFormProps): DefaultValues<ApplicationFormValues> => ({
  caseId,
  version,
  content: {
    ...content,
    personnel: [...content.personnel],
    sites: [...content.sites],
    documents: [...content.documents],
    previousCertificates: [...content.previousCertificates],
    conditions: [...allConditions(content.conditions)],
  },
});

/** The whole application in one form (5.2.1, 5.2.2, 5.3.1.1), kept as a draft while it is typed. */
export function ApplicationForm(props: ApplicationFormProps) {
  const t = useTranslations("application");
  const { caseId, version, draft } = props;
  const api = useApiForm({
    schema: applicationForm,
    endpoint: `/api/v1/cases/${caseId}/application`,
    method: "PUT",
    defaults: draft ?? valuesOf(props),
    draft: { key: `application/${caseId}`, baseVersion: version },
  });
  return (
    <ApiForm api={api} label={t("title")} submitLabel={t("save")}>
      <ApplicantSection />
      <ScopeSection criteria={props.criteria} />
      <PeopleSection />
      <SitesSection />
      <CentralSection />
      <ComplexitySection />
      <ConditionsSection />
      <DocumentsSection required={props.required} files={props.files} />
      <PreviousSection />
    </ApiForm>
  );
}
