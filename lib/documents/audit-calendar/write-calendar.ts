import ical, { ICalCalendarMethod, ICalEventStatus } from "ical-generator";
import type { CalendarEvent } from "@/lib/domain/audit-calendar/audit-days";

export const ICS = "text/calendar; charset=utf-8";

const ZONE = "Asia/Shanghai";

/** China has kept one offset without summer time since 1992. */
const VTIMEZONE = [
  ...["BEGIN:VTIMEZONE", `TZID:${ZONE}`, "BEGIN:STANDARD", "DTSTART:19920101T000000"],
  ...["TZOFFSETFROM:+0800", "TZOFFSETTO:+0800", "TZNAME:CST", "END:STANDARD", "END:VTIMEZONE"],
].join("\r\n");

const STATUS = {
  tentative: ICalEventStatus.TENTATIVE,
  confirmed: ICalEventStatus.CONFIRMED,
  cancelled: ICalEventStatus.CANCELLED,
} as const;

/** An event with its words. */
export type WrittenEvent = CalendarEvent &
  Readonly<{ summary: string; location: string; description: string; url: string }>;

type Calendar = Readonly<{ name: string; now: Date; events: readonly WrittenEvent[] }>;

const two = (part: number): string => String(part).padStart(2, "0");

/** The hour on the wall in China, whatever zone the server stands in: the text has no zone, the event names its own. */
const wallClock = (date: string, minutes: number): string =>
  `${date}T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}:00`;

/** An iCalendar file (RFC 5545) of audits: what a calendar subscribes to or takes in. */
export const writeCalendar = ({ name, now, events }: Calendar): Uint8Array => {
  const calendar = ical({
    name,
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: "CertDesk", product: "CertDesk", language: "ZH" },
    // The zone is that of the events: one of the calendar itself would take stamps out of UTC, where RFC 5545 wants them.
    timezone: { name: null, generator: () => VTIMEZONE },
  });
  for (const { uid, sequence, status, date, from, to, ...words } of events)
    calendar.createEvent({
      ...{ id: uid, sequence, status: STATUS[status], stamp: now, timezone: ZONE, ...words },
      ...{ start: wallClock(date, from), end: wallClock(date, to) },
    });
  return new TextEncoder().encode(`${calendar.toString()}\r\n`);
};
