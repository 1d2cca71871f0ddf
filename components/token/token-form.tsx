"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { z } from "zod";
import { ApiForm } from "@/components/forms/api-form";
import { CheckboxesField, TextField } from "@/components/forms/fields";
import { NumberField } from "@/components/forms/number-field";
import { useApiForm } from "@/components/forms/use-api-form";
import { Callout } from "@/components/ui/callout";
import { tokenForm } from "@/lib/domain/token/token-form";
import { fieldValueTold } from "@/lib/i18n/field-told";

const made = z.object({ id: z.string(), secret: z.string() });

type Made = z.output<typeof made> & Readonly<{ isListed: boolean }>;

type TokenFormProps = Readonly<{ permissions: readonly string[]; live: readonly string[] }>;

/** Makes a token and shows its secret, this once and as long as it opens something. */
export function TokenForm({ permissions, live }: TokenFormProps) {
  const t = useTranslations("tokens");
  const sentences = useTranslations();
  const [token, setToken] = useState<Made>();
  // The list follows the answer; a token that stood in it and does so no more was revoked.
  const isLive = token !== undefined && live.includes(token.id);
  if (token !== undefined && isLive && !token.isListed) setToken({ ...token, isListed: true });
  const api = useApiForm({
    schema: tokenForm,
    endpoint: "/api/v1/tokens",
    defaults: { name: "", scopes: [], days: 90 },
    onDone: (answer) => {
      const read = made.safeParse(answer);
      if (read.success) setToken({ ...read.data, isListed: false });
    },
  });
  return (
    <>
      {token !== undefined && (isLive || !token.isListed) && (
        <Callout kind="success" title={t("made")}>
          <code className="block py-2 break-all select-all">{token.secret}</code>
          <p>{t("copyNow")}</p>
        </Callout>
      )}
      <ApiForm api={api} label={t("create")} submitLabel={t("create")}>
        <TextField name="name" label={t("name")} hint={t("nameHint")} />
        <NumberField name="days" label={t("days")} />
        <CheckboxesField
          name="scopes"
          label={t("scopes")}
          hint={t("scopesHint")}
          columns={2}
          options={permissions.map((permission) => ({
            value: permission,
            label: fieldValueTold(sentences, "scopes", permission),
            hint: <code>{permission}</code>,
          }))}
        />
      </ApiForm>
    </>
  );
}
