import { Check, Minus } from "lucide-react";
import { useTranslations } from "next-intl";
import { AGENDA, agendaMark, type MeetingKind } from "@/lib/domain/audit/conduct-lists";

type MeetingAgendaProps = Readonly<{ kind: MeetingKind; done: readonly string[] }>;

/** The points of the rule's agenda, each with its letter, gone through or not (5.5.2 a–p, 5.5.8.2 a–l). */
export function MeetingAgenda({ kind, done }: MeetingAgendaProps) {
  const t = useTranslations("conduct");
  return (
    <details className="mt-2">
      <summary className="cursor-pointer text-accent">
        {t("meetings.agendaCount", { done: done.length, all: AGENDA[kind].length })}
      </summary>
      <ul className="mt-1 columns-1 gap-8 sm:columns-2">
        {AGENDA[kind].map((point) => {
          const isDone = done.includes(point);
          const Icon = isDone ? Check : Minus;
          return (
            <li key={point} className="flex items-start gap-2 py-0.5">
              <Icon aria-hidden className="mt-1 size-4 shrink-0" />
              <span>
                {`${agendaMark(kind, point)} ${t(`agenda.${point}`)}`}
                {!isDone && <span className="text-warn"> · {t("meetings.pointOpen")}</span>}
              </span>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
