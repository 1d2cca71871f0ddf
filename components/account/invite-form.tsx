"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useWatch } from "react-hook-form";
import { STAFF_ROLES } from "@/components/account/roles-form";
import { ApiForm } from "@/components/forms/api-form";
import { CheckboxesField, SelectField, TextField } from "@/components/forms/fields";
import { useApiForm } from "@/components/forms/use-api-form";
import { Button } from "@/components/ui/button";
import { RadioCard } from "@/components/ui/choice";
import { FieldGroup } from "@/components/ui/field";
import { SidePanel } from "@/components/ui/modal";
import { useAnnounce } from "@/components/ui/toast";
import type { Role } from "@/lib/domain/access/roles";
import { inviteUserForm } from "@/lib/domain/account/account-forms";

type Side = "staff" | "client";

export type InvitationChoices = Readonly<{
  people: readonly Readonly<{ id: string; number: string; name: string }>[];
  clients: readonly Readonly<{ id: string; name: string }>[];
}>;

/** A button and, behind it, the form that makes an account and mails its link. */
export function InviteUser({
  choices,
  personId,
}: Readonly<{ choices: InvitationChoices; personId?: string | undefined }>) {
  const t = useTranslations("user.invite");
  const [open, setOpen] = useState(personId !== undefined);
  const close = () => {
    setOpen(false);
  };
  return (
    <>
      <Button
        variant="primary"
        onClick={() => {
          setOpen(true);
        }}
      >
        {t("open")}
      </Button>
      <SidePanel open={open} title={t("title")} onClose={close}>
        <InviteForm choices={choices} personId={personId} onDone={close} />
      </SidePanel>
    </>
  );
}

type InviteFormProps = Readonly<{
  choices: InvitationChoices;
  personId: string | undefined;
  onDone: () => void;
}>;

const NO_ROLES: Role[] = [];

function InviteForm({ choices, personId, onDone }: InviteFormProps) {
  const t = useTranslations();
  const announce = useAnnounce();
  const chosen = choices.people.find((person) => person.id === personId);
  const api = useApiForm({
    schema: inviteUserForm,
    endpoint: "/api/v1/users",
    defaults: {
      email: "",
      name: chosen?.name ?? "",
      roles: NO_ROLES,
      personId: chosen?.id,
      clientId: undefined,
    },
    onDone: () => {
      announce(t("user.invite.sent", { email: api.form.getValues("email") }));
      onDone();
    },
  });
  const roles = useWatch({ control: api.form.control, name: "roles" });
  const side: Side = roles.includes("client") ? "client" : "staff";
  const turnTo = (next: Side) => {
    api.form.setValue("roles", next === "client" ? ["client"] : []);
    api.form.setValue("personId", undefined);
    api.form.setValue("clientId", undefined);
  };
  return (
    <ApiForm api={api} submitLabel={t("user.invite.submit")}>
      <FieldGroup id="invite-side" label={t("user.invite.side")}>
        <div className="grid gap-2 sm:grid-cols-2">
          {(["staff", "client"] as const).map((one) => (
            <RadioCard
              key={one}
              name="invite-side"
              value={one}
              label={t(`user.invite.${one}`)}
              checked={side === one}
              onChange={() => {
                turnTo(one);
              }}
            />
          ))}
        </div>
      </FieldGroup>
      <TextField name="email" type="email" label={t("user.email")} maxLength={254} />
      <TextField name="name" label={t("user.name")} maxLength={100} />
      {side === "client" ? (
        <SelectField
          name="clientId"
          label={t("user.invite.organisation")}
          options={choices.clients.map(({ id, name }) => ({ value: id, label: name }))}
        />
      ) : (
        <>
          <SelectField
            name="personId"
            optional
            label={t("user.invite.person")}
            hint={t("user.invite.personHint")}
            empty={t("user.invite.noPerson")}
            options={choices.people.map(({ id, number, name }) => ({
              value: id,
              label: `${number} ${name}`,
            }))}
          />
          <CheckboxesField
            name="roles"
            label={t("user.roles")}
            hint={t("user.change.hint")}
            options={STAFF_ROLES.map((role) => ({ value: role, label: t(`roles.${role}`) }))}
          />
        </>
      )}
    </ApiForm>
  );
}
