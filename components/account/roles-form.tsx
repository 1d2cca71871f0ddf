"use client";

import { useTranslations } from "next-intl";
import { ApiForm } from "@/components/forms/api-form";
import { CheckboxesField } from "@/components/forms/fields";
import { useApiForm } from "@/components/forms/use-api-form";
import { type Role, ROLES } from "@/lib/domain/access/roles";
import { changeRolesForm } from "@/lib/domain/account/account-forms";

type RolesFormProps = Readonly<{
  user: Readonly<{ id: string; version: number; roles: readonly Role[] }>;
  onDone: () => void;
}>;

export const STAFF_ROLES = ROLES.filter((role) => role !== "client");

export function RolesForm({ user, onDone }: RolesFormProps) {
  const t = useTranslations();
  const api = useApiForm({
    schema: changeRolesForm,
    endpoint: `/api/v1/users/${user.id}/roles`,
    method: "PUT",
    defaults: { userId: user.id, version: user.version, roles: [...user.roles] },
    idPrefix: `${user.id}-`,
    onDone,
  });
  return (
    <ApiForm api={api} submitLabel={t("user.change.submit")}>
      <CheckboxesField
        name="roles"
        label={t("user.roles")}
        hint={t("user.change.hint")}
        options={STAFF_ROLES.map((role) => ({ value: role, label: t(`roles.${role}`) }))}
      />
    </ApiForm>
  );
}
