import type { CalendarAudit } from "@/lib/data/audit-calendar-store";
import { ICS, writeCalendar, type WrittenEvent } from "@/lib/documents/audit-calendar/write-calendar";
import { auditEvents } from "@/lib/domain/audit-calendar/audit-days";
import { surveillanceNumber } from "@/lib/domain/programme/windows";
import { env } from "@/lib/env";
import { toLocale } from "@/lib/i18n/locales";
import { translatorFor } from "@/lib/i18n/translator";
import type { Sentences } from "@/lib/i18n/say";

type Asked = Readonly<{
  audits: readonly CalendarAudit[];
  /** Whose days; null: those of the whole team. */
  personId: string | null;
  /** A client reads the names of a team when they have been sent to it (5.4.4.8). */
  isClient: boolean;
  locale: string;
  now: Date;
  /** The name of the calendar, a key of the messages. */
  name: string;
  fileName: string;
}>;

const teamTold = ({ isClient, personId }: Asked, audit: CalendarAudit, t: Sentences): string => {
  if (isClient && audit.taskIssuedOn === null) return "";
  // Who was replaced is not told whom the audit goes on with.
  if (personId !== null && audit.replaced.includes(personId)) return "";
  return audit.team
    .map(({ name, role }) => t("common.inRole", { name, role: t(`team.roles.${role}`) }))
    .join(t("common.listSeparator"));
};

const eventsOf = (asked: Asked, audit: CalendarAudit, t: Sentences): readonly WrittenEvent[] => {
  const title = `${t(`programme.kind.${audit.kind}`)} ${surveillanceNumber(audit) ?? ""}`.trimEnd();
  const own = audit.team.find(({ personId }) => personId === asked.personId);
  const page = `/cases/${audit.caseId}/audits/${audit.auditId}${own === undefined ? "" : "/plan"}`;
  return auditEvents(audit, asked.personId).map((event) => ({
    ...event,
    summary: `${title} · ${audit.clientName}`,
    location: audit.places.length === 0 ? audit.clientName : audit.places.join(t("common.listSeparator")),
    description: [
      t("auditCalendar.ofCase", { number: audit.caseNumber }),
      ...(own === undefined ? [] : [t("auditCalendar.asRole", { role: t(`team.roles.${own.role}`) })]),
      ...[teamTold(asked, audit, t)]
        .filter((names) => names !== "")
        .map((names) => t("auditCalendar.team", { names })),
    ].join("\n"),
    url: new URL(page, env().PUBLIC_URL).href,
  }));
};

/** Audits as an iCalendar file in the reader's language. */
export const calendarFile = async (asked: Asked) => {
  const t = await translatorFor(toLocale(asked.locale));
  const events = asked.audits.flatMap((audit) => eventsOf(asked, audit, t));
  const bytes = writeCalendar({ name: t(asked.name), now: asked.now, events });
  return { bytes, name: asked.fileName, type: ICS };
};
