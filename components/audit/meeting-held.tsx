import { useTranslations } from "next-intl";
import { MeetingAgenda } from "@/components/audit/meeting-agenda";
import { MeetingSignatures } from "@/components/audit/meeting-signatures";
import { SignatureCell } from "@/components/audit/signature-cell";
import { Section } from "@/components/ui/section";
import { ClauseLink } from "@/components/workflow/clause-link";
import type { HeldMeeting, Present } from "@/lib/domain/audit/conduct-file";
import { isCompanion, type MeetingKind } from "@/lib/domain/audit/conduct-lists";
import { formatDateTime } from "@/lib/i18n/format";

const MINUTES = 60;
const time = (minutes: number): string =>
  `${String(Math.floor(minutes / MINUTES)).padStart(2, "0")}:${String(minutes % MINUTES).padStart(2, "0")}`;

type MeetingHeldProps = Readonly<{
  kind: MeetingKind;
  meeting: HeldMeeting | null;
  ids: Readonly<{ caseId: string; auditId: string }>;
  /** Signatures may still be added. */
  maySign: boolean;
}>;

/** A meeting as recorded: when, where, what was gone through, who was there and signed, what stayed disputed. */
export function MeetingHeld({ kind, meeting, ids, maySign }: MeetingHeldProps) {
  const t = useTranslations("conduct");
  return (
    <Section
      title={t(`meetings.${kind}`)}
      action={<ClauseLink clause={kind === "opening" ? "5.5.2" : "5.5.8"} />}
    >
      {meeting === null ? (
        <p className="text-muted">{t("meetings.notYet")}</p>
      ) : (
        <>
          <Held meeting={meeting} />
          <MeetingAgenda kind={kind} done={meeting.agendaDone} />
          <ul className="mt-2">
            {meeting.attendance.map((one) => (
              <Attendant key={one.id} one={one} />
            ))}
          </ul>
          {meeting.attendance.some(({ capacity }) => isCompanion(capacity)) && (
            <p className="mt-1 text-sm text-muted">{t("meetings.noPart")}</p>
          )}
          <Sheets ids={meeting.sheetFileIds} />
          {maySign && <MeetingSignatures ids={ids} meeting={meeting} />}
          <Said label={t("meetings.note")} text={meeting.note} />
          <Said label={t("meetings.disagreements")} text={meeting.disagreements} />
        </>
      )}
    </Section>
  );
}

function Held({ meeting }: Readonly<{ meeting: HeldMeeting }>) {
  const t = useTranslations("conduct.meetings");
  const { heldOn: day, startsAt, endsAt, place, recordedBy, recordedAt } = meeting;
  return (
    <p>
      {t("held", { day, from: time(startsAt), to: time(endsAt), place })}
      {meeting.isRemote && ` · ${t("online")}`}
      {recordedBy !== null && recordedAt !== null && (
        <span className="text-muted">
          {` · ${t("recorded", { name: recordedBy, time: formatDateTime(recordedAt) })}`}
        </span>
      )}
    </p>
  );
}

function Attendant({ one }: Readonly<{ one: Present }>) {
  const t = useTranslations("conduct");
  const details = [one.department, one.post, one.organisation, one.authorisation];
  return (
    <li className="flex flex-wrap items-center gap-x-4 border-b border-line py-1.5">
      <span className="w-28 font-medium">{one.name}</span>
      <span className="w-28">{t(`capacity.${one.capacity}`)}</span>
      <span className="text-muted sm:min-w-60">
        {[...details, one.presence === "remote" ? t("presence.remote") : ""]
          .filter((part) => part !== "")
          .join(" · ")}
      </span>
      <span className="ml-auto">
        <SignatureCell name={one.name} signing={one} />
      </span>
    </li>
  );
}

function Sheets({ ids }: Readonly<{ ids: readonly string[] }>) {
  const t = useTranslations("conduct.signature");
  return ids.length === 0 ? null : (
    <p className="mt-2 flex flex-wrap gap-3">
      {ids.map((id, index) => (
        <a key={id} href={`/api/v1/files/${id}`} className="text-accent hover:underline">
          {t("sheet", { number: index + 1 })}
        </a>
      ))}
    </p>
  );
}

function Said({ label, text }: Readonly<{ label: string; text: string }>) {
  const t = useTranslations("common");
  return text === "" ? null : <p className="mt-2 whitespace-pre-line">{t("labelled", { label, text })}</p>;
}
