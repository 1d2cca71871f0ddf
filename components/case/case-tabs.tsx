"use client";

import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import { LinkTabs } from "@/components/ui/link-tabs";

const TABS = ["", "application", "audits", "nonconformities", "documents", "history", "ways-out"] as const;

/** Parts of a case; the one being read is marked. */
export function CaseTabs({ caseId }: Readonly<{ caseId: string }>) {
  const t = useTranslations("case.tabs");
  const pathname = usePathname();
  const base = `/cases/${caseId}`;
  return (
    <LinkTabs
      label={t("label")}
      tabs={TABS.map((tab) => ({
        href: tab === "" ? base : `${base}/${tab}`,
        label: t(tab === "" ? "overview" : tab),
        current: tab === "" ? pathname === base : pathname.startsWith(`${base}/${tab}`),
      }))}
    />
  );
}
