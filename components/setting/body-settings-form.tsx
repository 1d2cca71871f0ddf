"use client";

import { useTranslations } from "next-intl";
import { ApiForm } from "@/components/forms/api-form";
import { TextField } from "@/components/forms/fields";
import { useApiForm } from "@/components/forms/use-api-form";
import { bodyForm } from "@/lib/domain/setting/body-form";
import type { Body } from "@/lib/domain/setting/body-setting";

const REQUIRED = ["name", "nameEn", "address", "addressEn", "generalManager", "approvalDigits"] as const;
const OPTIONAL = ["approvalNumber", "phone", "email", "website", "bank", "bankAccount"] as const;

const NOTHING: Body = {
  name: "",
  nameEn: "",
  address: "",
  addressEn: "",
  phone: "",
  email: "",
  website: "",
  generalManager: "",
  approvalDigits: "",
  approvalNumber: "",
  bank: "",
  bankAccount: "",
};

/** What the body's documents say of it. */
export function BodySettingsForm({ version, body }: Readonly<{ version: number; body: Body | null }>) {
  const t = useTranslations("settings");
  const api = useApiForm({
    schema: bodyForm,
    endpoint: "/api/v1/settings/body",
    method: "PUT",
    defaults: { version, body: body ?? NOTHING },
  });
  return (
    <ApiForm api={api} label={t("title")} submitLabel={t("save")}>
      {REQUIRED.map((name) => (
        <TextField
          key={name}
          name={`body.${name}`}
          label={t(name)}
          hint={name === "approvalDigits" ? t("approvalDigitsHint") : undefined}
        />
      ))}
      {OPTIONAL.map((name) => (
        <TextField key={name} name={`body.${name}`} label={t(name)} />
      ))}
    </ApiForm>
  );
}
