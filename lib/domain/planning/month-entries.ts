import type { PlainDate } from "@/rules/core/plain-date";
import type { Half } from "../team/team-form";

type Placed = Readonly<{
  id: string;
  caseNumber: string;
  startsOn: PlainDate | null;
  endsOn: PlainDate | null;
  limit: Readonly<{ date: PlainDate }> | null;
}>;

type Slot = Readonly<{ auditId: string; name: string; date: PlainDate; half: Half }>;

/** Somebody on a day: both halves of it, or the one. */
export type PersonOnDay = Readonly<{ name: string; when: Half | "day" }>;

export type DayEntries<Audit> = Readonly<{
  held: readonly Readonly<{ audit: Audit; people: readonly PersonOnDay[] }>[];
  /** Audits without a day whose limit this is. */
  limits: readonly Audit[];
}>;

const peopleOn = (own: readonly Slot[]): readonly PersonOnDay[] =>
  [...new Set(own.map(({ name }) => name))].map((name) => {
    const halves = own.filter((slot) => slot.name === name).map(({ half }) => half);
    return { name, when: halves.includes("am") && halves.includes("pm") ? "day" : (halves[0] ?? "day") };
  });

/** An audit is held on the days somebody is sent on; one whose people are not known, from its first to its last. */
const isHeldOn = ({ id, startsOn, endsOn }: Placed, date: PlainDate, slots: readonly Slot[]): boolean => {
  const own = slots.filter(({ auditId }) => auditId === id);
  if (own.length > 0) return own.some((slot) => slot.date === date);
  return startsOn !== null && startsOn <= date && date <= (endsOn ?? startsOn);
};

const byCase = (one: Placed, other: Placed): number => (one.caseNumber < other.caseNumber ? -1 : 1);

/** What stands on one day of the calendar, by the number of the case. */
export const entriesOn = <Audit extends Placed>(
  date: PlainDate,
  audits: readonly Audit[],
  slots: readonly Slot[],
): DayEntries<Audit> => ({
  held: audits
    .filter((audit) => isHeldOn(audit, date, slots))
    .toSorted(byCase)
    .map((audit) => ({
      audit,
      people: peopleOn(slots.filter((slot) => slot.auditId === audit.id && slot.date === date)),
    })),
  limits: audits.filter(({ startsOn, limit }) => startsOn === null && limit?.date === date).toSorted(byCase),
});
