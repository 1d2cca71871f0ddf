"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { RolesForm } from "@/components/account/roles-form";
import { ActButton } from "@/components/forms/act-button";
import { Button } from "@/components/ui/button";
import { SidePanel } from "@/components/ui/modal";
import type { Role } from "@/lib/domain/access/roles";

export type UserToManage = Readonly<{
  id: string;
  name: string;
  email: string;
  status: string;
  version: number;
  roles: readonly Role[];
  isClient: boolean;
}>;

/** What an administrator may do with one account. */
export function UserActions({ user }: Readonly<{ user: UserToManage }>) {
  const t = useTranslations("user");
  const [editing, setEditing] = useState(false);
  const endpoint = `/api/v1/users/${user.id}`;
  const { name, email } = user;
  return (
    <div className="flex flex-wrap gap-2 lg:justify-end">
      {!user.isClient && (
        <Button
          size="small"
          aria-label={t("change.label", { name })}
          onClick={() => {
            setEditing(true);
          }}
        >
          {t("change.open")}
        </Button>
      )}
      {user.status === "invited" && (
        <ActButton
          size="small"
          variant="secondary"
          label={t("again.label")}
          title={t("again.title")}
          consequence={t("again.consequence", { email })}
          endpoint={`${endpoint}/invitation`}
          body={{}}
        />
      )}
      {user.status === "disabled" ? (
        <ActButton
          size="small"
          variant="secondary"
          label={t("enable.label")}
          title={t("enable.title", { name })}
          consequence={t("enable.consequence")}
          endpoint={`${endpoint}/enabling`}
          body={{ version: user.version }}
        />
      ) : (
        <ActButton
          size="small"
          variant="secondary"
          label={t("disable.label")}
          title={t("disable.title", { name })}
          consequence={t("disable.consequence")}
          endpoint={`${endpoint}/disabling`}
          body={{ version: user.version }}
        />
      )}
      <SidePanel
        open={editing}
        title={t("change.title", { name })}
        onClose={() => {
          setEditing(false);
        }}
      >
        <RolesForm
          user={user}
          onDone={() => {
            setEditing(false);
          }}
        />
      </SidePanel>
    </div>
  );
}
