"use client";

import { useTranslations } from "next-intl";
import { z } from "zod";
import { ApiForm } from "@/components/forms/api-form";
import { SelectField } from "@/components/forms/fields";
import { useApiForm } from "@/components/forms/use-api-form";

const form = z.object({ clientId: z.uuid(), scheme: z.string().min(1) });

type OpenApplicationFormProps = Readonly<{ clientId: string; schemes: readonly string[] }>;

/** Opens a case and leads to its application. */
export function OpenApplicationForm({ clientId, schemes }: OpenApplicationFormProps) {
  const t = useTranslations("client.open");
  const api = useApiForm({
    schema: form,
    endpoint: "/api/v1/cases",
    defaults: { clientId, scheme: schemes.length === 1 ? (schemes[0] ?? "") : "" },
    next: "/cases/{id}/application",
  });
  return (
    <ApiForm api={api} label={t("title")} submitLabel={t("submit")}>
      <SelectField
        name="scheme"
        label={t("scheme")}
        options={schemes.map((scheme) => ({ value: scheme, label: scheme }))}
      />
    </ApiForm>
  );
}
