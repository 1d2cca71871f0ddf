"use client";

import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import { LinkTabs } from "@/components/ui/link-tabs";

const TABS = {
  stage1: ["overview", "team", "plan", "meetings", "communication", "stage1", "facts"],
  other: [
    "overview",
    "team",
    "plan",
    "meetings",
    "communication",
    "notes",
    "interview",
    "findings",
    "facts",
    "report",
  ],
} as const;

/** Parts of one audit in the order they are worked through. */
export function AuditTabs({ base, kind }: Readonly<{ base: string; kind: string }>) {
  const t = useTranslations("conduct.tabs");
  const pathname = usePathname();
  const tabs = kind === "stage1" ? TABS.stage1 : TABS.other;
  return (
    <LinkTabs
      label={t("label")}
      tabs={tabs.map((tab) => {
        const href = tab === "overview" ? base : `${base}/${tab}`;
        return {
          href,
          label: t(tab),
          current: pathname === href || (tab !== "overview" && pathname.startsWith(`${href}/`)),
        };
      })}
    />
  );
}
