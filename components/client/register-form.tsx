"use client";

import { useTranslations } from "next-intl";
import { BLANK_ORGANISATION } from "@/components/client/blank-organisation";
import { OrganisationFields } from "@/components/client/organisation-fields";
import { ApiForm } from "@/components/forms/api-form";
import { TextField } from "@/components/forms/fields";
import { useApiForm } from "@/components/forms/use-api-form";
import { Callout } from "@/components/ui/callout";
import { FormSection } from "@/components/ui/form-section";
import type { SelectOption } from "@/components/ui/input";
import { registerClientForm } from "@/lib/domain/client/client-forms";

/** A prospective client registers its organisation and the person who will use the portal. */
export function RegisterForm({ countries }: Readonly<{ countries: readonly SelectOption[] }>) {
  const t = useTranslations("client");
  const api = useApiForm({
    schema: registerClientForm,
    endpoint: "/api/v1/clients/registrations",
    defaults: { ...BLANK_ORGANISATION, userName: "" },
  });
  if (api.finished)
    return (
      <Callout kind="success" role="status" title={t("register.done")}>
        {t("register.doneWhy", { email: api.form.getValues("contactEmail") })}
      </Callout>
    );
  return (
    <ApiForm api={api} submitLabel={t("register.submit")}>
      <FormSection id="organisation" title={t("register.organisation")}>
        <OrganisationFields countries={countries} />
      </FormSection>
      <FormSection id="you" title={t("register.you")}>
        <TextField name="userName" autoComplete="name" label={t("register.userName")} maxLength={100} />
        <TextField
          name="contactEmail"
          type="email"
          autoComplete="email"
          label={t("register.userEmail")}
          maxLength={254}
        />
      </FormSection>
    </ApiForm>
  );
}
