import { useTranslations } from "next-intl";
import { Section } from "@/components/ui/section";
import { ClauseLink } from "@/components/workflow/clause-link";
import type { HeldMeeting } from "@/lib/domain/audit/conduct-file";
import { AGENDA, type MeetingKind } from "@/lib/domain/audit/conduct-lists";

const MINUTES = 60;
const time = (minutes: number): string =>
  `${String(Math.floor(minutes / MINUTES)).padStart(2, "0")}:${String(minutes % MINUTES).padStart(2, "0")}`;

type MeetingHeldProps = Readonly<{ kind: MeetingKind; meeting: HeldMeeting | null }>;

/** A meeting as recorded: when, where, who was there, what stayed disputed. */
export function MeetingHeld({ kind, meeting }: MeetingHeldProps) {
  const t = useTranslations("conduct");
  const tc = useTranslations("common");
  return (
    <Section
      title={t(`meetings.${kind}`)}
      action={<ClauseLink clause={kind === "opening" ? "5.5.2" : "5.5.8"} />}
    >
      {meeting === null ? (
        <p className="text-muted">{t("meetings.notYet")}</p>
      ) : (
        <>
          <p>
            {t("meetings.held", {
              day: meeting.heldOn,
              from: time(meeting.startsAt),
              to: time(meeting.endsAt),
              place: meeting.place,
            })}
            {meeting.isRemote && ` · ${t("meetings.online")}`}
            {" · "}
            {t("meetings.agendaCount", { done: meeting.agendaDone.length, all: AGENDA[kind].length })}
          </p>
          <ul className="mt-2">
            {meeting.attendance.map((one, index) => (
              <li key={index} className="flex flex-wrap gap-x-4 border-b border-line py-1.5">
                <span className="w-28 font-medium">{one.name}</span>
                <span className="w-28">{t(`capacity.${one.capacity}`)}</span>
                <span className="text-muted">
                  {[one.department, one.post, one.authorisation].filter((part) => part !== "").join(" · ")}
                </span>
              </li>
            ))}
          </ul>
          {meeting.note !== "" && (
            <p className="mt-2 whitespace-pre-line">
              {tc("labelled", { label: t("meetings.note"), text: meeting.note })}
            </p>
          )}
          {meeting.disagreements !== "" && (
            <p className="mt-2 whitespace-pre-line">
              {tc("labelled", { label: t("meetings.disagreements"), text: meeting.disagreements })}
            </p>
          )}
        </>
      )}
    </Section>
  );
}
