import type { Actor } from "@/lib/domain/access/actor";
import { type PlainDate } from "@/rules/core/plain-date";
import { AUDITORS } from "../people.data";
import { staff } from "./cast";
import { later, onWorkingDay } from "./timetable";

/** Who goes where: the demonstration's programme managers keep no auditor in two places on one day. */
const booked = new Map<string, Set<PlainDate>>();

const daysOf = (account: string): Set<PlainDate> => {
  const days = booked.get(account) ?? new Set<PlainDate>();
  booked.set(account, days);
  return days;
};

type Auditor = (typeof AUDITORS)[number];

/** A registration must cover every audit day, and the day after, when the report is written. */
const isRegistered = ({ validTo }: Auditor, days: readonly PlainDate[]): boolean =>
  days.every((day) => day < validTo);

const isFree = (auditor: Auditor, days: readonly PlainDate[]): boolean =>
  isRegistered(auditor, days) && days.every((day) => !daysOf(auditor.account).has(day));

/** Whoever has been away least comes first. */
const byLoad = (one: Auditor, other: Auditor): number =>
  daysOf(one.account).size - daysOf(other.account).size;

const worked = (first: PlainDate, count: number): readonly PlainDate[] =>
  Array.from({ length: count - 1 }).reduce<readonly PlainDate[]>(
    (days) => [...days, later(days.at(-1) ?? first, 1)],
    [onWorkingDay(first)],
  );

export type Booked = Readonly<{ leader: Actor; member: Actor; intern: Actor; days: readonly PlainDate[] }>;

type Wish = Readonly<{ code: string; from: PlainDate; count: number }>;

/** The first days from `from` on which a leader with the code, a member and an intern are all free. */
export const book = async ({ code, from, count }: Wish): Promise<Booked> => {
  for (let first = onWorkingDay(from); ; first = later(first, 1)) {
    const days = worked(first, count);
    const free = AUDITORS.filter((auditor) => isFree(auditor, days)).toSorted(byLoad);
    const leader = free.find(({ canLead, codes }) => canLead && codes.includes(code));
    const member = free.find(({ canLead, status }) => !canLead && status === "formal");
    const intern = free.find(({ status }) => status === "intern");
    if (leader === undefined || member === undefined || intern === undefined) continue;
    const team = [leader, member, intern];
    for (const { account } of team) for (const day of days) daysOf(account).add(day);
    const [leads, goes, learns] = await Promise.all(team.map(({ account }) => staff(account)));
    if (leads !== undefined && goes !== undefined && learns !== undefined)
      return { leader: leads, member: goes, intern: learns, days };
  }
};
