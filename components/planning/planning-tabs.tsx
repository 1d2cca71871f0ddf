import { useTranslations } from "next-intl";
import { LinkTabs } from "@/components/ui/link-tabs";

const VIEWS = { list: "/audits", calendar: "/planning", load: "/planning/load" } as const;

/** The three looks at all audits: the list with its limits, the month, and how much everybody has to do. */
export function PlanningTabs({ current }: Readonly<{ current: keyof typeof VIEWS }>) {
  const t = useTranslations("planning");
  return (
    <LinkTabs
      label={t("views")}
      tabs={[
        { href: VIEWS.list, label: t("list"), current: current === "list" },
        { href: VIEWS.calendar, label: t("calendar"), current: current === "calendar" },
        { href: VIEWS.load, label: t("load"), current: current === "load" },
      ]}
    />
  );
}
