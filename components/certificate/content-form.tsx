"use client";

import { useTranslations } from "next-intl";
import { useWatch } from "react-hook-form";
import type { CertificateMeant } from "@/components/certificate/content-shown";
import { ApiForm } from "@/components/forms/api-form";
import { TextAreaField, TextField } from "@/components/forms/fields";
import { useApiForm } from "@/components/forms/use-api-form";
import { FormSection } from "@/components/ui/form-section";
import {
  englishOf,
  prepareContentForm,
  type CertificateContent,
  type ContentAnswer,
} from "@/lib/domain/certificate/certificate-content";

export type ContentProposal = Readonly<{
  version: number;
  answer: ContentAnswer;
  /** What is fixed: as decided, before that as the file has it. */
  decided: CertificateContent;
  /** The same with the English that was written last. */
  content: CertificateContent;
  criteria: readonly string[];
  /** Of a combined audit each certificate it is meant for. */
  certificates: readonly CertificateMeant[];
}>;

type ContentFormProps = Readonly<{ caseId: string; proposal: ContentProposal }>;

/** The English that the file lacks is written here; everything else is shown as it was decided. */
export function ContentForm({ caseId, proposal }: ContentFormProps) {
  const t = useTranslations("certificate.page");
  const { version, answer, decided, content } = proposal;
  const api = useApiForm({
    schema: prepareContentForm,
    endpoint: `/api/v1/cases/${caseId}/certificate-content`,
    idPrefix: "content-",
    defaults: { caseId, version, answer, ...englishOf(content) },
  });
  const replaced = useWatch({ control: api.form.control, name: "answer" });
  const lacking = decided.sites.flatMap((site, index) =>
    site.nameEn === "" || site.addressEn === "" || site.activityEn === "" ? [{ site, index }] : [],
  );
  const isWhole =
    lacking.length === 0 && decided.nameEn !== "" && decided.addressEn !== "" && decided.scopeEn !== "";
  return (
    <ApiForm
      api={api}
      label={t("content")}
      submitLabel={t(replaced === "none" ? "prepare" : "prepareAgain")}
      words={{ answer: t("clientAnswer"), sites: t("sites") }}
      confirm={
        replaced === "confirmed"
          ? {
              title: t("prepareAgain"),
              consequence: t("prepareAgainConsequence"),
              confirmLabel: t("prepareAgainConfirm"),
            }
          : undefined
      }
    >
      <p className="text-muted">{t(isWhole ? "nothingLacks" : "lacksEnglish")}</p>
      {decided.nameEn === "" && (
        <TextField name="nameEn" label={t("nameEn")} hint={decided.name} inputLanguage="en" />
      )}
      {decided.addressEn === "" && (
        <TextField name="addressEn" label={t("addressEn")} hint={decided.address} inputLanguage="en" />
      )}
      {decided.scopeEn === "" && (
        <TextAreaField name="scopeEn" label={t("scopeEn")} hint={decided.scope} rows={3} />
      )}
      {lacking.map(({ site, index }) => (
        <FormSection
          key={site.caseSiteId ?? "central"}
          id={`site-${index}`}
          title={t("site", { number: index + 1, name: site.name })}
        >
          {site.nameEn === "" && (
            <TextField name={`sites.${index}.nameEn`} label={t("siteNameEn")} inputLanguage="en" />
          )}
          {site.addressEn === "" && (
            <TextField
              name={`sites.${index}.addressEn`}
              label={t("siteAddressEn")}
              hint={site.address}
              inputLanguage="en"
            />
          )}
          {site.activityEn === "" && (
            <TextAreaField
              name={`sites.${index}.activityEn`}
              label={t("activityEn")}
              hint={site.activity}
              rows={2}
            />
          )}
        </FormSection>
      ))}
    </ApiForm>
  );
}
