"use client";

import { useTranslations } from "next-intl";
import { useWatch } from "react-hook-form";
import { SelectField, TextField } from "@/components/forms/fields";
import { Callout } from "@/components/ui/callout";
import { FieldRow } from "@/components/ui/form-section";
import type { SelectOption } from "@/components/ui/input";
import { asCreditCode, creditCodeFault } from "@/lib/domain/client/credit-code";

/** More than a code has: one pasted too long is refused in words, not cut to another code. */
const CODE_TYPED = 60;

/** Who the organisation is (5.2.1(1)): by credit code in China, by its registration certificate elsewhere. */
export function OrganisationFields({ countries }: Readonly<{ countries: readonly SelectOption[] }>) {
  const t = useTranslations("client");
  const country: unknown = useWatch({ name: "country" });
  const creditCode: unknown = useWatch({ name: "creditCode" });
  const isChinese = country === "CN";
  const doubtful =
    isChinese && typeof creditCode === "string" && creditCodeFault(asCreditCode(creditCode)) === "checksum";
  return (
    <>
      <TextField
        name="name"
        autoComplete="organization"
        label={t("name")}
        hint={t("nameHint")}
        maxLength={200}
      />
      <SelectField name="country" label={t("country")} options={countries} />
      {isChinese ? (
        <TextField
          name="creditCode"
          label={t("creditCode")}
          hint={t("creditCodeHint")}
          maxLength={CODE_TYPED}
        />
      ) : (
        <TextField name="registrationCertificate" label={t("registrationCertificate")} maxLength={100} />
      )}
      {doubtful && <Callout kind="warn">{t("creditCodeWarning")}</Callout>}
      <TextField name="address" autoComplete="street-address" label={t("address")} maxLength={300} />
      <FieldRow>
        <TextField name="contact" label={t("contact")} maxLength={100} />
        <TextField
          name="contactPhone"
          type="tel"
          autoComplete="tel"
          label={t("contactPhone")}
          optional
          maxLength={60}
        />
      </FieldRow>
    </>
  );
}
