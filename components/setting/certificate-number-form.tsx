"use client";

import { useTranslations } from "next-intl";
import { ApiForm } from "@/components/forms/api-form";
import { TextField } from "@/components/forms/fields";
import { NumberField } from "@/components/forms/number-field";
import { RowsField } from "@/components/forms/rows-field";
import { useApiForm } from "@/components/forms/use-api-form";
import { NextNumbers, type NumberSource } from "@/components/setting/next-numbers";
import type { CertificateNumberSetting } from "@/lib/domain/certificate/certificate-number-setting";
import { certificateNumberForm } from "@/lib/domain/setting/certificate-number-form";

type CertificateNumberFormProps = Readonly<{
  version: number;
  number: CertificateNumberSetting;
  source: NumberSource;
}>;

/** How certificates are numbered, with the numbers that would come next under what is typed. */
export function CertificateNumberForm({ version, number, source }: CertificateNumberFormProps) {
  const t = useTranslations("settings.number");
  const api = useApiForm({
    schema: certificateNumberForm,
    endpoint: "/api/v1/settings/certificate-number",
    method: "PUT",
    defaults: { version, number },
  });
  return (
    <ApiForm api={api} label={t("title")} submitLabel={t("save")}>
      <TextField name="number.pattern" label={t("pattern")} hint={t("patternHint")} />
      <NumberField name="number.serialDigits" label={t("serialDigits")} hint={t("serialDigitsHint")} />
      <RowsField
        name="number.sizes"
        label={t("sizes")}
        hint={t("sizesHint")}
        blank={{ letter: "", upTo: null }}
        max={20}
        columns={[
          { key: "letter", header: t("letter"), kind: "text", width: "narrow" },
          { key: "upTo", header: t("upTo"), kind: "number", optional: true },
        ]}
      />
      {source.schemes.map(({ scheme, proposed }, index) => (
        <TextField
          key={scheme}
          name={`number.systems.${index}.letters`}
          label={t("letters", { scheme })}
          hint={t("lettersHint", { proposed })}
          optional
        />
      ))}
      <NextNumbers source={source} />
    </ApiForm>
  );
}
