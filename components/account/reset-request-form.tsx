"use client";

import { useTranslations } from "next-intl";
import { ApiForm } from "@/components/forms/api-form";
import { TextField } from "@/components/forms/fields";
import { useApiForm } from "@/components/forms/use-api-form";
import { LinkButton } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { requestResetForm } from "@/lib/domain/account/account-forms";

/** Asks for a link; the answer is the same whether the address has an account or not. */
export function ResetRequestForm() {
  const t = useTranslations("account");
  const api = useApiForm({
    schema: requestResetForm,
    endpoint: "/api/v1/account/password-reset-request",
    defaults: { email: "" },
  });
  if (api.finished)
    return (
      <Callout kind="success" role="status">
        {t("passwordResetRequest.done", { email: api.form.getValues("email") })}
      </Callout>
    );
  return (
    <ApiForm
      api={api}
      submitLabel={t("passwordResetRequest.submit")}
      actions={
        <LinkButton variant="quiet" href="/sign-in">
          {t("link.toSignIn")}
        </LinkButton>
      }
    >
      <TextField name="email" type="email" autoComplete="username" label={t("signIn.email")} />
    </ApiForm>
  );
}
