"use client";

import { useTranslations } from "next-intl";
import { ApiForm } from "@/components/forms/api-form";
import { FileField } from "@/components/forms/file-field";
import { useApiForm } from "@/components/forms/use-api-form";
import { LOGO_LIMIT, LOGO_TYPES, logoForm } from "@/lib/domain/setting/logo-form";

/** The next mark at the head of the papers; sent without a file, the papers have none. */
export function LogoForm({ version }: Readonly<{ version: number }>) {
  const t = useTranslations("settings.logo");
  const api = useApiForm({
    schema: logoForm,
    endpoint: "/api/v1/settings/logo",
    idPrefix: "logo-",
    defaults: { version, fileId: "" },
    again: true,
  });
  return (
    <ApiForm api={api} label={t("title")} submitLabel={t("save")}>
      <FileField
        name="fileId"
        label={t("file")}
        hint={t("hint")}
        accept={LOGO_TYPES.join(",")}
        maxBytes={LOGO_LIMIT.bytes}
        optional
      />
    </ApiForm>
  );
}
