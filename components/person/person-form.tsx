"use client";

import { useTranslations } from "next-intl";
import { PersonRows } from "@/components/person/person-rows";
import { ApiForm } from "@/components/forms/api-form";
import { CheckboxField, DateField, TextField } from "@/components/forms/fields";
import { useApiForm } from "@/components/forms/use-api-form";
import { FieldRow, FormSection } from "@/components/ui/form-section";
import { useAnnounce } from "@/components/ui/toast";
import {
  changePersonPageForm,
  type PersonFields,
  registerPersonPageForm,
} from "@/lib/domain/person/person-page-form";

type RegisterProps = Readonly<{ schemes: readonly string[]; content: PersonFields }>;

export function RegisterPersonForm({ schemes, content }: RegisterProps) {
  const t = useTranslations("person");
  const api = useApiForm({
    schema: registerPersonPageForm,
    endpoint: "/api/v1/people",
    defaults: { content },
    next: "/people/{id}",
  });
  return (
    <ApiForm api={api} submitLabel={t("add.submit")}>
      <PersonSections schemes={schemes} />
    </ApiForm>
  );
}

type ChangeProps = RegisterProps & Readonly<{ personId: string; version: number }>;

/** Give it the version as key: after a save it starts from what is on file. */
export function ChangePersonForm({ schemes, content, personId, version }: ChangeProps) {
  const t = useTranslations("person");
  const announce = useAnnounce();
  const api = useApiForm({
    schema: changePersonPageForm,
    endpoint: `/api/v1/people/${personId}`,
    method: "PUT",
    defaults: { content, personId, version },
    onDone: () => {
      announce(t("edit.saved"));
    },
  });
  return (
    <ApiForm api={api} submitLabel={t("edit.submit")}>
      <PersonSections schemes={schemes} />
    </ApiForm>
  );
}

function PersonSections({ schemes }: Readonly<{ schemes: readonly string[] }>) {
  const t = useTranslations("person");
  return (
    <>
      <FormSection id="basics" title={t("basics")} why={t("basicsWhy")}>
        <FieldRow>
          <TextField name="content.name" label={t("name")} maxLength={100} />
          <TextField name="content.nameEn" label={t("nameEn")} inputLanguage="en" maxLength={100} />
        </FieldRow>
        <TextField name="content.phone" type="tel" label={t("phone")} maxLength={60} />
        <div>
          <CheckboxField name="content.isBodyStaff" label={t("isBodyStaff")} />
          <CheckboxField name="content.isFullTime" label={t("isFullTime")} />
          <CheckboxField name="content.canLead" label={t("canLead")} />
          <CheckboxField name="content.practisesOnlyHere" label={t("practisesOnlyHere")} />
        </div>
        <FieldRow>
          <DateField name="content.activeFrom" label={t("activeFrom")} />
          <DateField name="content.activeUntil" label={t("activeUntil")} optional />
        </FieldRow>
      </FormSection>
      <PersonRows schemes={schemes} />
    </>
  );
}
