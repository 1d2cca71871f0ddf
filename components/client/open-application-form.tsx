"use client";

import { useTranslations } from "next-intl";
import { useWatch } from "react-hook-form";
import { z } from "zod";
import { ApiForm } from "@/components/forms/api-form";
import { CheckboxesField, SelectField } from "@/components/forms/fields";
import { useApiForm } from "@/components/forms/use-api-form";

const form = z.object({
  clientId: z.uuid(),
  scheme: z.string().min(1),
  combinedWith: z.array(z.string()),
});

/** A scheme as the client knows it: by the system it certifies. */
export type SchemeOffered = Readonly<{ scheme: string; system: string }>;

type OpenApplicationFormProps = Readonly<{ clientId: string; schemes: readonly SchemeOffered[] }>;

const optionOf = ({ scheme, system }: SchemeOffered) => ({ value: scheme, label: `${system}（${scheme}）` });

/** Opens a case and leads to its application. */
export function OpenApplicationForm({ clientId, schemes }: OpenApplicationFormProps) {
  const t = useTranslations("client.open");
  const api = useApiForm({
    schema: form,
    endpoint: "/api/v1/cases",
    defaults: { clientId, scheme: schemes.length === 1 ? (schemes[0]?.scheme ?? "") : "", combinedWith: [] },
    next: "/cases/{id}/application",
  });
  return (
    <ApiForm api={api} label={t("title")} submitLabel={t("submit")}>
      <SelectField name="scheme" label={t("scheme")} options={schemes.map(optionOf)} />
      <CombinedWithField schemes={schemes} />
    </ApiForm>
  );
}

/** The other systems of a combined audit: the one that is applied for is not combined with itself (11.1). */
function CombinedWithField({ schemes }: Pick<OpenApplicationFormProps, "schemes">) {
  const t = useTranslations("client.open");
  const chosen: unknown = useWatch({ name: "scheme" });
  if (schemes.length < 2) return null;
  return (
    <CheckboxesField
      name="combinedWith"
      label={t("combinedWith")}
      hint={t("combinedWithHint")}
      options={schemes.filter(({ scheme }) => scheme !== chosen).map(optionOf)}
    />
  );
}
