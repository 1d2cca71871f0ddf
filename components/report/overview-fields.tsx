"use client";

import { useTranslations } from "next-intl";
import { DateField, RadioCardsField, TextAreaField } from "@/components/forms/fields";
import { RowsField } from "@/components/forms/rows-field";
import { INTEGRATIONS } from "@/lib/domain/report/sections/criteria";

export function PeopleFields() {
  const t = useTranslations("report.fields");
  return (
    <RowsField
      name="content.people"
      label={t("people")}
      blank={{ name: "", unit: "", post: "" }}
      max={200}
      columns={[
        { key: "name", header: t("personName"), kind: "text" },
        { key: "unit", header: t("personUnit"), kind: "text", optional: true },
        { key: "post", header: t("personPost"), kind: "text", optional: true },
      ]}
    />
  );
}

/** Names with their numbers: laws, product standards. */
function Provisions({ name, label }: Readonly<{ name: string; label: string }>) {
  const t = useTranslations("report.fields");
  return (
    <RowsField
      name={name}
      label={label}
      blank={{ name: "", number: "" }}
      max={100}
      columns={[
        { key: "name", header: t("provisionName"), kind: "text", width: "wide" },
        { key: "number", header: t("provisionNumber"), kind: "text", optional: true },
      ]}
    />
  );
}

export function CriteriaFields() {
  const t = useTranslations("report.fields");
  return (
    <>
      <TextAreaField name="content.clientDocuments" label={t("clientDocuments")} rows={2} />
      <RadioCardsField
        name="content.integration"
        label={t("integration")}
        columns={2}
        options={INTEGRATIONS.map((value) => ({ value, label: t(`integrationChoice.${value}`) }))}
      />
      <TextAreaField name="content.programme" label={t("programme")} rows={2} />
      <Provisions name="content.laws" label={t("laws")} />
      <Provisions name="content.productStandards" label={t("productStandards")} />
      <TextAreaField name="content.other" label={t("other")} rows={2} />
    </>
  );
}

export function TimingFields() {
  const t = useTranslations("report.fields");
  return (
    <DateField name="content.coveredFrom" label={t("coveredFrom")} hint={t("coveredFromHint")} clearable />
  );
}

type PlacesFieldsProps = Readonly<{
  sites: readonly Readonly<{ siteId: string; name: string; address: string }>[];
}>;

export function PlacesFields({ sites }: PlacesFieldsProps) {
  const t = useTranslations("report.fields");
  return (
    <>
      {sites.map(({ siteId, name, address }, index) => (
        <TextAreaField
          key={siteId}
          name={`content.sites.${index}.activities`}
          label={t("siteActivities", { name })}
          hint={address}
          rows={2}
        />
      ))}
      <RowsField
        name="content.temporary"
        label={t("temporary")}
        blank={{ project: "", nature: "", address: "", beganOn: "", endsOn: "" }}
        max={200}
        columns={[
          { key: "project", header: t("project"), kind: "text", width: "wide" },
          { key: "nature", header: t("nature"), kind: "text", optional: true },
          { key: "address", header: t("address"), kind: "text", optional: true, width: "wide" },
          { key: "beganOn", header: t("beganOn"), kind: "date" },
          { key: "endsOn", header: t("endsOn"), kind: "date" },
        ]}
      />
    </>
  );
}
