"use client";

import { useTranslations } from "next-intl";
import { CheckboxesField, TextAreaField } from "@/components/forms/fields";
import type { RowColumn } from "@/components/forms/row-cell";
import { RowsField } from "@/components/forms/rows-field";
import { FormSection } from "@/components/ui/form-section";
import { ClauseLink } from "@/components/workflow/clause-link";
import { CENTRAL_FUNCTION_POINTS, SITE_KINDS } from "@/lib/domain/application/application-lists";
import { ComplexityField } from "@/components/application/complexity-field";
import type { ComplexityAsked } from "@/rules/man-days/complexity-asked";

/** People inside the boundary by group and hours (5.3.1.1, 5.4.3.1 notes). */
export function PeopleSection() {
  const t = useTranslations("application");
  return (
    <FormSection
      id="people"
      title={t("sections.people")}
      why={t("why.people")}
      clause={<ClauseLink clause="5.4.3.1" />}
    >
      <RowsField
        name="content.personnel"
        label={t("fields.personnel")}
        blank={{ group: "", count: undefined, hoursPerDay: 8 }}
        columns={[
          { key: "group", header: t("fields.group"), kind: "text", width: "wide" },
          { key: "count", header: t("fields.count"), kind: "number", width: "narrow" },
          { key: "hoursPerDay", header: t("fields.hoursPerDay"), kind: "number", width: "narrow" },
        ]}
      />
      <TextAreaField name="content.shifts" label={t("fields.shifts")} rows={2} />
    </FormSection>
  );
}

const BLANK_SITE = {
  kind: "fixed",
  name: "",
  nameEn: "",
  address: "",
  addressEn: "",
  activity: "",
  distanceKm: 0,
  contact: "",
  headcount: 0,
  similarGroup: undefined,
};

/** Sites beside the registered address, typed or pasted from a spreadsheet (5.2.2(5), 5.4.5). */
export function SitesSection() {
  const t = useTranslations("application");
  const withSynonyms = (columns: readonly RowColumn[]): readonly RowColumn[] =>
    columns.map((column) => ({ ...column, synonyms: t(`columnSynonyms.${column.key}`).split(",") }));
  return (
    <FormSection
      id="sites"
      title={t("sections.sites")}
      why={t("why.sites")}
      clause={<ClauseLink clause="5.4.5" />}
    >
      <RowsField
        name="content.sites"
        label={t("fields.sites")}
        blank={BLANK_SITE}
        columns={withSynonyms([
          {
            key: "kind",
            header: t("fields.kind"),
            kind: "select",
            options: SITE_KINDS.map((kind) => ({
              value: kind,
              label: t(`siteKinds.${kind}`),
              synonyms: t(`siteKindSynonyms.${kind}`).split(","),
            })),
          },
          { key: "name", header: t("fields.siteName"), kind: "text" },
          { key: "address", header: t("fields.address"), kind: "text", width: "wide" },
          { key: "activity", header: t("fields.activity"), kind: "text" },
          { key: "headcount", header: t("fields.headcount"), kind: "number", width: "narrow" },
          {
            key: "similarGroup",
            header: t("fields.similarGroup"),
            kind: "number",
            width: "narrow",
            optional: true,
          },
          { key: "distanceKm", header: t("fields.distanceKm"), unit: "km", kind: "number", width: "narrow" },
          { key: "contact", header: t("fields.contact"), kind: "text" },
          { key: "nameEn", header: t("fields.siteNameEn"), kind: "text" },
          { key: "addressEn", header: t("fields.addressEn"), kind: "text", width: "wide" },
        ])}
      />
    </FormSection>
  );
}

/** What must hold before sites may be sampled at all (5.4.5.2.1). */
export function CentralSection() {
  const t = useTranslations("application");
  return (
    <FormSection
      id="central"
      title={t("sections.central")}
      why={t("why.central")}
      clause={<ClauseLink clause="5.4.5.2.1" />}
    >
      <CheckboxesField
        name="content.centralFunction"
        label={t("fields.centralFunction")}
        options={CENTRAL_FUNCTION_POINTS.map((point) => ({
          value: point,
          label: t(`centralPoints.${point}`),
        }))}
      />
    </FormSection>
  );
}

/** Where the edition asks nothing of it, only what the applicant wants to say of the business. */
export function ComplexitySection({ asked }: Readonly<{ asked: ComplexityAsked }>) {
  const t = useTranslations("application");
  return (
    <FormSection
      id="complexity"
      title={t("sections.complexity")}
      {...(asked.by === "factors" ? { why: t("why.complexity") } : {})}
    >
      <ComplexityField name="content.complexity" label={t("fields.complexity")} asked={asked} />
      <TextAreaField name="content.complexityNote" label={t("fields.complexityNote")} rows={2} />
    </FormSection>
  );
}

export function PreviousSection() {
  const t = useTranslations("application");
  return (
    <FormSection id="previous" title={t("sections.previous")}>
      <RowsField
        name="content.previousCertificates"
        label={t("fields.previousCertificates")}
        blank={{ number: "", body: "", standard: "", validTo: undefined, status: "" }}
        columns={[
          { key: "number", header: t("fields.certificateNumber"), kind: "text" },
          { key: "body", header: t("fields.body"), kind: "text" },
          { key: "standard", header: t("fields.standard"), kind: "text" },
          { key: "validTo", header: t("fields.validTo"), kind: "date" },
          { key: "status", header: t("fields.status"), kind: "text" },
        ]}
      />
    </FormSection>
  );
}
