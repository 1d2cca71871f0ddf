import { useTranslations } from "next-intl";
import { LinkTabs } from "@/components/ui/link-tabs";

/** The values of a draft, and what they would change. */
export function DraftTabs({ draftId, current }: Readonly<{ draftId: string; current: "values" | "whatIf" }>) {
  const t = useTranslations("edition.tabs");
  return (
    <LinkTabs
      label={t("label")}
      tabs={[
        { href: `/rules/drafts/${draftId}`, label: t("values"), current: current === "values" },
        { href: `/rules/drafts/${draftId}/what-if`, label: t("whatIf"), current: current === "whatIf" },
      ]}
    />
  );
}
