"use client";

import { useTranslations } from "next-intl";
import { DateField, RadioCardsField, TextAreaField } from "@/components/forms/fields";
import { RowsField } from "@/components/forms/rows-field";
import { ANSWERS } from "@/lib/domain/report/report-lists";
import { word } from "@/lib/i18n/say";

export function OrganisationFields({ isFoundingOnRecord }: Readonly<{ isFoundingOnRecord: boolean }>) {
  const t = useTranslations("report.fields");
  return (
    <>
      {!isFoundingOnRecord && <DateField name="content.foundedOn" label={t("foundedOn")} clearable />}
      <RowsField
        name="content.legalPapers"
        label={t("legalPapers")}
        blank={{ kind: "", number: "", validUntil: "" }}
        max={50}
        columns={[
          { key: "kind", header: t("paperKind"), kind: "text", width: "wide" },
          { key: "number", header: t("paperNumber"), kind: "text", optional: true },
          { key: "validUntil", header: t("validUntil"), kind: "date" },
        ]}
      />
      <TextAreaField name="content.shifts" label={t("shifts")} rows={2} />
      <TextAreaField name="content.process" label={t("process")} rows={5} />
    </>
  );
}

export function ObjectivesFields() {
  const t = useTranslations("report.fields");
  return (
    <RowsField
      name="content.rows"
      label={t("objectives")}
      blank={{ objective: "", target: "", method: "", period: "", result: "" }}
      max={200}
      columns={[
        { key: "objective", header: t("objective"), kind: "text", width: "wide" },
        { key: "target", header: t("target"), kind: "text", optional: true },
        { key: "method", header: t("method"), kind: "text", optional: true, width: "wide" },
        { key: "period", header: t("period"), kind: "text", optional: true },
        { key: "result", header: t("result"), kind: "text", optional: true },
      ]}
    />
  );
}

/** What a surveillance or a recertification looks at, one grade and one text an item (6.6, 6.7). */
export function LaterFields({ items }: Readonly<{ items: readonly string[] }>) {
  const t = useTranslations("report");
  const words = useTranslations();
  return items.map((item, index) => (
    <div key={item} data-group={word(words, "contents", item)} className="flex flex-col gap-2">
      <RadioCardsField
        name={`content.rows.${index}.grade`}
        label={word(words, "contents", item)}
        columns={3}
        options={ANSWERS.map((value) => ({ value, label: t(`answer.${value}`) }))}
      />
      <TextAreaField name={`content.rows.${index}.text`} label={t("fields.seen")} rows={3} />
    </div>
  ));
}
