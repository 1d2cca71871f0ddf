"use client";

import { useTranslations } from "next-intl";
import { BLANK_ORGANISATION } from "@/components/client/blank-organisation";
import { OrganisationFields } from "@/components/client/organisation-fields";
import { ApiForm } from "@/components/forms/api-form";
import { TextField } from "@/components/forms/fields";
import { useApiForm } from "@/components/forms/use-api-form";
import type { SelectOption } from "@/components/ui/input";
import { addClientForm } from "@/lib/domain/client/client-forms";

export function AddClientForm({ countries }: Readonly<{ countries: readonly SelectOption[] }>) {
  const t = useTranslations("client");
  const api = useApiForm({
    schema: addClientForm,
    endpoint: "/api/v1/clients",
    defaults: BLANK_ORGANISATION,
    next: "/clients/{id}",
  });
  return (
    <ApiForm api={api} submitLabel={t("add.submit")}>
      <OrganisationFields countries={countries} />
      <TextField name="contactEmail" type="email" label={t("contactEmail")} maxLength={254} />
    </ApiForm>
  );
}
