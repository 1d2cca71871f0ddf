"use client";

import { useTranslations } from "next-intl";
import { useWatch } from "react-hook-form";
import { CheckboxesField, DateField, SelectField, TextAreaField, TextField } from "@/components/forms/fields";
import { NumberField } from "@/components/forms/number-field";
import { Callout } from "@/components/ui/callout";
import { FormSection } from "@/components/ui/form-section";
import type { SelectOption } from "@/components/ui/input";
import { ClauseLink } from "@/components/workflow/clause-link";
import { RefusalList } from "@/components/workflow/refusal-list";
import type { Refusal } from "@/lib/domain/outcome";
import { asCreditCode, creditCodeFault } from "@/lib/domain/client/credit-code";

const PAIR = "grid gap-x-6 gap-y-5 sm:grid-cols-2";

type ApplicantSectionProps = Readonly<{
  countries: readonly SelectOption[];
  /** What still keeps the application from being submitted. */
  missing: readonly Refusal[];
}>;

/** Who applies: named as contract and certificate will name it. */
export function ApplicantSection({ countries, missing }: ApplicantSectionProps) {
  const t = useTranslations("application");
  const field = (name: string) => ({ name: `content.applicant.${name}`, label: t(`fields.${name}`) });
  return (
    <FormSection id="applicant" title={t("sections.applicant")} clause={<ClauseLink clause="5.2.1(1)" />}>
      <div className={PAIR}>
        <TextField {...field("name")} />
        <TextField {...field("nameEn")} inputLanguage="en" />
        <TextField {...field("creditCode")} maxLength={60} />
        <TextField {...field("registrationCertificate")} />
        <SelectField {...field("country")} options={countries} />
        <DateField {...field("establishedOn")} />
      </div>
      <CodeWarning />
      <RefusalList refusals={missing.filter(({ code }) => code === "credit-code-of-another")} />
      <TextField {...field("address")} />
      <TextField {...field("addressEn")} inputLanguage="en" />
      <div className={PAIR}>
        <TextField {...field("legalRepresentative")} />
        <TextField {...field("contact")} />
        <TextField {...field("contactPhone")} type="tel" />
        <TextField {...field("contactEmail")} type="email" />
      </div>
    </FormSection>
  );
}

/** A wrong check character is told at once and stops nothing: codes of the first years fail it. */
function CodeWarning() {
  const t = useTranslations("application");
  const code: unknown = useWatch({ name: "content.applicant.creditCode" });
  if (typeof code !== "string" || creditCodeFault(asCreditCode(code)) !== "checksum") return null;
  return (
    <Callout kind="warn" role="status">
      {t("checksum")}
    </Callout>
  );
}

type ScopeSectionProps = Readonly<{ criteria: readonly Readonly<{ id: string; name: string }>[] }>;

export function ScopeSection({ criteria }: ScopeSectionProps) {
  const t = useTranslations("application");
  return (
    <FormSection
      id="scope"
      title={t("sections.scope")}
      why={t("why.scope")}
      clause={<ClauseLink clause="5.3.1.1" />}
    >
      <TextAreaField name="content.scope" label={t("fields.scope")} rows={2} />
      <TextAreaField name="content.scopeEn" label={t("fields.scopeEn")} rows={2} />
      <CheckboxesField
        name="content.criteria"
        label={t("fields.criteria")}
        clause={<ClauseLink clause="4.1" />}
        options={criteria.map((one) => ({ value: one.id, label: one.name }))}
      />
      <div className={PAIR}>
        <NumberField name="content.totalEmployees" label={t("fields.totalEmployees")} />
        <DateField
          name="content.systemSince"
          label={t("fields.systemSince")}
          clause={<ClauseLink clause="5.2.1(4)" />}
        />
      </div>
    </FormSection>
  );
}
