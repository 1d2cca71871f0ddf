"use client";

import { useTranslations } from "next-intl";
import { ApiForm } from "@/components/forms/api-form";
import { TextAreaField, TextField } from "@/components/forms/fields";
import { useApiForm } from "@/components/forms/use-api-form";
import { FormSection } from "@/components/ui/form-section";
import { prepareContentForm, type CertificateContent } from "@/lib/domain/certificate/certificate-content";

type ContentFormProps = Readonly<{ caseId: string; proposal: CertificateContent; again: boolean }>;

/** The English words of the certificate; the Chinese stands beside them as the file has it. */
export function ContentForm({ caseId, proposal, again }: ContentFormProps) {
  const t = useTranslations("certificate.page");
  const api = useApiForm({
    schema: prepareContentForm,
    endpoint: `/api/v1/cases/${caseId}/certificate-content`,
    idPrefix: "content-",
    defaults: {
      caseId,
      nameEn: proposal.nameEn,
      addressEn: proposal.addressEn,
      scopeEn: proposal.scopeEn,
      sites: proposal.sites.map(({ nameEn, addressEn, activityEn }) => ({ nameEn, addressEn, activityEn })),
    },
  });
  return (
    <ApiForm api={api} label={t("content")} submitLabel={t(again ? "prepareAgain" : "prepare")}>
      <TextField name="nameEn" label={t("nameEn")} hint={proposal.name} inputLanguage="en" />
      <TextField name="addressEn" label={t("addressEn")} hint={proposal.address} inputLanguage="en" />
      <TextAreaField name="scopeEn" label={t("scopeEn")} hint={proposal.scope} rows={3} />
      {proposal.sites.map((site, index) => (
        <FormSection
          key={site.caseSiteId ?? "central"}
          id={`site-${index}`}
          title={t("site", { number: index + 1, name: site.name })}
        >
          <TextField name={`sites.${index}.nameEn`} label={t("siteNameEn")} inputLanguage="en" />
          <TextField
            name={`sites.${index}.addressEn`}
            label={t("siteAddressEn")}
            hint={site.address}
            inputLanguage="en"
          />
          <TextAreaField
            name={`sites.${index}.activityEn`}
            label={t("activityEn")}
            hint={site.activity}
            rows={2}
          />
        </FormSection>
      ))}
    </ApiForm>
  );
}
