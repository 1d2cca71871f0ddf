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

const made = z.object({ secret: z.string() });

/** Makes a token and shows its secret, this once. */
export function TokenForm({ permissions }: Readonly<{ permissions: readonly string[] }>) {
  const t = useTranslations("tokens");
  const sentences = useTranslations();
  const [secret, setSecret] = useState<string>();
  const api = useApiForm({
    schema: tokenForm,
    endpoint: "/api/v1/tokens",
    defaults: { name: "", scopes: [], days: 90 },
    onDone: (answer) => {
      const read = made.safeParse(answer);
      if (read.success) setSecret(read.data.secret);
    },
  });
  return (
    <>
      {secret !== undefined && (
        <Callout kind="success" title={t("made")}>
          <code className="block py-2 break-all select-all">{secret}</code>
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
