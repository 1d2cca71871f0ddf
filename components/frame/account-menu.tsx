"use client";

import { CircleUserRound } from "lucide-react";
import { useTranslations } from "next-intl";
import type { Account } from "@/components/frame/navigation";
import { Menu } from "@/components/ui/menu";

export function AccountMenu({ account }: Readonly<{ account: Account }>) {
  const t = useTranslations("frame");
  return (
    <Menu
      label={
        <>
          <span className="block font-medium text-ink">{account.name}</span>
          {account.detail}
        </>
      }
      items={[...account.links, { key: "sign-out", label: t("signOut"), href: account.signOutHref }]}
      trigger={
        <button
          type="button"
          aria-label={`${t("account")} ${account.name}`}
          className="target inline-flex items-center gap-2 rounded-md px-2 py-1 hover:bg-hover"
        >
          <CircleUserRound aria-hidden className="size-5 text-muted" />
          <span className="max-w-32 truncate max-md:hidden">{account.name}</span>
        </button>
      }
    />
  );
}
