"use client";

import { useTranslations } from "next-intl";
import { ApiForm } from "@/components/forms/api-form";
import { TextField } from "@/components/forms/fields";
import { useApiForm } from "@/components/forms/use-api-form";
import { LinkButton } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { resetPasswordForm } from "@/lib/domain/account/account-forms";

type NewPasswordFormProps = Readonly<{ token: string; endpoint: string; submitLabel: string; done: string }>;

/** A password chosen by a link of a mail: the invitation's and the reset's form are the same. */
export function NewPasswordForm({ token, endpoint, submitLabel, done }: NewPasswordFormProps) {
  const t = useTranslations("account");
  const api = useApiForm({ schema: resetPasswordForm, endpoint, defaults: { token, password: "" } });
  if (api.finished)
    return (
      <div className="flex flex-col items-start gap-5">
        <Callout kind="success" role="status">
          {done}
        </Callout>
        <LinkButton variant="primary" href="/sign-in">
          {t("link.toSignIn")}
        </LinkButton>
      </div>
    );
  return (
    <ApiForm api={api} submitLabel={submitLabel}>
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
