"use client";

import { useTranslations } from "next-intl";
import { ApiForm } from "@/components/forms/api-form";
import { TextField } from "@/components/forms/fields";
import { useApiForm } from "@/components/forms/use-api-form";
import { Callout } from "@/components/ui/callout";
import { changePasswordForm, requestEmailChangeForm } from "@/lib/domain/account/account-forms";

/** A new password ends every session, this one included: the way leads to the sign-in. */
export function ChangePasswordForm() {
  const t = useTranslations("account");
  const api = useApiForm({
    schema: changePasswordForm,
    endpoint: "/api/v1/account/password",
    method: "PUT",
    defaults: { currentPassword: "", password: "" },
    idPrefix: "password-",
    next: "/sign-in",
  });
  return (
    <ApiForm api={api} label={t("page.password")} submitLabel={t("page.passwordSubmit")}>
      <TextField
        name="currentPassword"
        type="password"
        autoComplete="current-password"
        label={t("page.currentPassword")}
      />
      <TextField
        name="password"
        type="password"
        autoComplete="new-password"
        label={t("newPassword.label")}
        hint={t("newPassword.hint")}
      />
    </ApiForm>
  );
}

export function ChangeEmailForm() {
  const t = useTranslations("account.page");
  const api = useApiForm({
    schema: requestEmailChangeForm,
    endpoint: "/api/v1/account/email-change-request",
    defaults: { email: "", currentPassword: "" },
    idPrefix: "email-",
  });
  return (
    <ApiForm api={api} label={t("changeEmail")} submitLabel={t("emailSubmit")}>
      {api.finished && (
        <Callout kind="success" role="status">
          {t("emailSent")}
        </Callout>
      )}
      <TextField name="email" type="email" autoComplete="email" label={t("newEmail")} maxLength={254} />
      <TextField
        name="currentPassword"
        type="password"
        autoComplete="current-password"
        label={t("currentPassword")}
      />
    </ApiForm>
  );
}
