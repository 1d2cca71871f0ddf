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
import { flattenErrors } from "@/components/forms/form-errors";
import { FormContents } from "@/components/forms/form-contents";
import { useApiForm } from "@/components/forms/use-api-form";
import type { SelectOption } from "@/components/ui/input";
import { applicationForm, type ApplicationContent } from "@/lib/domain/application/application-form";
import {
  CENTRAL_FUNCTION_POINTS,
  CLAIMS,
  COMPLEXITY_CODES,
  DOCUMENT_KINDS,
  type DocumentKind,
  SITE_KINDS,
} from "@/lib/domain/application/application-lists";
import type { Refusal } from "@/lib/domain/outcome";
import { allConditions } from "@/lib/domain/application/blank-conditions";
import type { ComplexityAsked } from "@/rules/man-days/complexity-asked";

type ApplicationFormProps = Readonly<{
  caseId: string;
  version: number;
  content: ApplicationContent;
  /** What was typed and not saved: it comes back in place of the saved content. */
  draft: DefaultValues<ApplicationFormValues> | null;
  criteria: readonly Readonly<{ id: string; name: string }>[];
  /** What the edition asks of how complex the case is. */
  complexity: ComplexityAsked;
  countries: readonly SelectOption[];
  required: readonly DocumentKind[];
  files: readonly KnownFile[];
  /** What still keeps it from being submitted. */
  missing: readonly Refusal[];
}>;

/** The form's parts in their order; "people" stands before the sites. */
const PARTS = [
  "applicant",
  "scope",
  "people",
  "sites",
  "central",
  "complexity",
  "conditions",
  "documents",
  "previous",
] as const;

const PART_OF: Readonly<Record<string, string>> = {
  criteria: "scope",
  totalEmployees: "scope",
  systemSince: "scope",
  scopeEn: "scope",
  personnel: "people",
  shifts: "people",
  centralFunction: "central",
  complexityNote: "complexity",
  previousCertificates: "previous",
};

/** "content.applicant.name" belongs to the part "applicant". */
const partOf = (field: string): string => {
  const [, name = ""] = field.split(".");
  return PART_OF[name] ?? name;
};

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

/** What the codes and ids in the form are called, where two versions of it are compared. */
function useApplicationWords({ criteria, files }: ApplicationFormProps): Readonly<Record<string, string>> {
  const t = useTranslations("application");
  const named = [
    ...CLAIMS.map((id) => ({ id, name: t(`claims.${id}`) })),
    ...SITE_KINDS.map((id) => ({ id, name: t(`siteKinds.${id}`) })),
    ...COMPLEXITY_CODES.map((id) => ({ id, name: t(`factors.${id}`) })),
    ...CENTRAL_FUNCTION_POINTS.map((id) => ({ id, name: t(`centralPoints.${id}`) })),
    ...DOCUMENT_KINDS.map((id) => ({ id, name: t(`documentKinds.${id}`) })),
    ...criteria,
    ...files,
    { id: "content.documents", name: t("sections.documents") },
  ];
  return Object.fromEntries(named.map(({ id, name }) => [id, name]));
}

/** The whole application in one form (5.2.1, 5.2.2, 5.3.1.1), kept as a draft while it is typed. */
export function ApplicationForm(props: ApplicationFormProps) {
  const t = useTranslations("application");
  const words = useApplicationWords(props);
  const { caseId, version, draft } = props;
  const api = useApiForm({
    schema: applicationForm,
    endpoint: `/api/v1/cases/${caseId}/application`,
    method: "PUT",
    defaults: draft ?? valuesOf(props),
    base: valuesOf(props),
    draft: { key: `application/${caseId}`, baseVersion: version, isRestored: draft !== null },
  });
  const open = new Set(props.missing.map((refusal) => partOf(refusal.field ?? "")));
  const faulty = new Set(
    [
      ...flattenErrors(api.form.formState.errors).map(({ path }) => path),
      ...Object.keys(api.serverErrors),
    ].map(partOf),
  );
  return (
    <div className="grid gap-x-10 gap-y-6 lg:grid-cols-[minmax(0,1fr)_200px]">
      <ApiForm api={api} label={t("title")} submitLabel={t("save")} words={words}>
        <ApplicantSection countries={props.countries} missing={props.missing} />
        <ScopeSection criteria={props.criteria} />
        <PeopleSection />
        <SitesSection />
        <CentralSection />
        <ComplexitySection asked={props.complexity} />
        <ConditionsSection />
        <DocumentsSection required={props.required} files={props.files} />
        <PreviousSection />
      </ApiForm>
      <div className="order-first lg:order-none">
        <FormContents
          parts={PARTS.map((id) => ({
            id,
            title: t(`sections.${id}`),
            done: !open.has(id),
            isFaulty: faulty.has(id),
          }))}
        />
      </div>
    </div>
  );
}
