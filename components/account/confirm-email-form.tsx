"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { z } from "zod";
import { ApiForm } from "@/components/forms/api-form";
import { useApiForm } from "@/components/forms/use-api-form";
import { LinkButton } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { confirmEmailChangeForm } from "@/lib/domain/account/account-forms";

const answered = z.object({ email: z.string() });

/** A press, not the mere opening of the link: mail scanners open links too. */
export function ConfirmEmailForm({ token }: Readonly<{ token: string }>) {
  const t = useTranslations("account");
  const [email, setEmail] = useState<string>();
  const api = useApiForm({
    schema: confirmEmailChangeForm,
    endpoint: "/api/v1/account/email-change",
    defaults: { token },
    onDone: (answer) => {
      setEmail(answered.parse(answer).email);
    },
  });
  if (email !== undefined)
    return (
      <div className="flex flex-col items-start gap-5">
        <Callout kind="success" role="status">
          {t("emailChange.done", { email })}
        </Callout>
        <LinkButton variant="primary" href="/sign-in">
          {t("link.toSignIn")}
        </LinkButton>
      </div>
    );
  return (
    <ApiForm api={api} submitLabel={t("emailChange.submit")}>
      <p className="text-muted">{t("emailChange.why")}</p>
    </ApiForm>
  );
}
