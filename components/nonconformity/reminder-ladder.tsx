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
      {rungs.map(({ rung, on, who, sentOn, isOwed, names }) => (
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
          <RungStatus sentOn={sentOn} isOwed={isOwed} />
        </li>
      ))}
    </ol>
  );
}

function RungStatus({ sentOn, isOwed }: Pick<LadderRung, "sentOn" | "isOwed">) {
  const t = useTranslations("nonconformity.reminder");
  if (sentOn !== null) return <Status tone="ok">{t("sent", { date: sentOn })}</Status>;
  return isOwed ? <Status tone="warn">{t("owed")}</Status> : <Status>{t("toCome")}</Status>;
}
