import { useLocale, useTranslations } from "next-intl";
import type { SystemFacts } from "@/components/decision/decision-facts";
import { LinkTabs } from "@/components/ui/link-tabs";
import { formatDocumentDate } from "@/lib/i18n/format";

type SystemTabsProps = Readonly<{
  caseId: string;
  chosen: string;
  systems: readonly SystemFacts[];
}>;

/** The systems audited together, each decided by itself (11.1): how far each is, and the way to it. */
export function SystemTabs({ caseId, chosen, systems }: SystemTabsProps) {
  const t = useTranslations("decision");
  const locale = useLocale();
  const stateOf = ({ outcome, decidedOn, isLeftBehind }: SystemFacts): string => {
    if (outcome === null || decidedOn === null) return t(isLeftBehind ? "systems.anew" : "systems.open");
    return t("systems.decided", {
      outcome: t(`outcomes.${outcome}`),
      date: formatDocumentDate(decidedOn, locale),
    });
  };
  if (systems.length === 0) return null;
  return (
    <div className="mb-6">
      <p className="mb-2 max-w-[70ch] text-muted">{t("systems.why")}</p>
      <LinkTabs
        wraps
        label={t("systems.title")}
        tabs={systems.map((one) => ({
          href: `/cases/${caseId}/decision?scheme=${encodeURIComponent(one.scheme)}`,
          label: t("systems.tab", {
            system: locale === "en" ? one.system.en : one.system.zh,
            state: stateOf(one),
          }),
          current: one.scheme === chosen,
        }))}
      />
    </div>
  );
}
