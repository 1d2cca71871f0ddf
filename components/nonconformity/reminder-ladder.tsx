import { useTranslations } from "next-intl";
import { PlainDay } from "@/components/ui/date";
import { Status } from "@/components/ui/status";
import type { LadderRung } from "@/lib/domain/nonconformity/nonconformity-ladder";

/** When the clock is brought to mind, and to whom: what was sent with its day, what is to come with its readers. */
export function ReminderLadder({ rungs }: Readonly<{ rungs: readonly LadderRung[] }>) {
  const t = useTranslations();
  const separator = t("common.listSeparator");
  return (
    <ol>
      {rungs.map(({ rung, on, who, sentOn, names }) => (
        <li
          key={rung}
          className="grid gap-x-4 border-b border-line py-2 sm:grid-cols-[minmax(132px,auto)_1fr_auto] sm:items-baseline"
        >
          <PlainDay date={on} />
          <span>
            {sentOn === null || names.length === 0
              ? who.map((one) => t(`nonconformity.reminder.who.${one}`)).join(separator)
              : names.join(separator)}
          </span>
          {sentOn === null ? (
            <Status>{t("nonconformity.reminder.toCome")}</Status>
          ) : (
            <Status tone="ok">{t("nonconformity.reminder.sent", { date: sentOn })}</Status>
          )}
        </li>
      ))}
    </ol>
  );
}
