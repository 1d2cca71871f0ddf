import { useTranslations } from "next-intl";
import { EmptyState } from "@/components/ui/empty-state";
import type { Exchange } from "@/lib/domain/audit/communication";
import { formatDateTime, formatMinutes } from "@/lib/i18n/format";

type ExchangeListProps = Readonly<{
  exchanges: readonly Exchange[];
  team: readonly Readonly<{ personId: string; name: string }>[];
  /** A client reads what it was told. */
  isClient: boolean;
}>;

/** The exchanges of the team in their order: how it goes, who does what, what the client was told (5.5.3.1). */
export function ExchangeList({ exchanges, team, isClient }: ExchangeListProps) {
  const t = useTranslations("conduct.talk");
  if (exchanges.length === 0)
    return <EmptyState title={t(isClient ? "noneTold" : "none")}>{t("why")}</EmptyState>;
  const nameOf = (wanted: string) => team.find(({ personId }) => personId === wanted)?.name ?? "";
  return (
    <ol>
      {exchanges.map((one) => (
        <li key={one.id} className="border-b border-line py-3">
          <p className="flex flex-wrap gap-x-4">
            <span className="font-medium">
              {one.heldOn} {formatMinutes(one.heldAt)}
            </span>
            <span>{one.personIds.map(nameOf).join("、")}</span>
            <span className="text-sm text-muted">
              {t("recorded", { name: one.byName, time: formatDateTime(one.recordedAt) })}
            </span>
          </p>
          <Said label={t("progress")} text={one.progress} />
          <Said label={t("reassigned")} text={one.reassigned} />
          <Said label={t("concerns")} text={one.concerns} />
          <Said label={t("toldTo", { name: one.toldTo })} text={one.told} />
        </li>
      ))}
    </ol>
  );
}

function Said({ label, text }: Readonly<{ label: string; text: string }>) {
  const t = useTranslations("common");
  return text === "" ? null : <p className="mt-1 whitespace-pre-line">{t("labelled", { label, text })}</p>;
}
