import { HOURS, inTime, MEETING, momentOf, BLANK, spread } from "./propose-plan";
import type { TeamFile } from "../team/team-file";
import type { Slot } from "../team/team-form";
import type { PlanRowForm } from "./plan-form";

type Asked = Readonly<{
  agreed: readonly PlanRowForm[];
  team: Pick<TeamFile, "slots">;
  countedIds: readonly string[];
  /** Sites to visit; null: the client's own address. */
  siteIds: readonly (string | null)[];
}>;

const isPlanned = (rows: readonly PlanRowForm[], { personId, date, half }: Slot): boolean => {
  const [from, to] = HOURS[half];
  return rows.some(
    (row) => row.date === date && row.personIds.includes(personId) && row.startsAt < to && row.endsAt > from,
  );
};

/**
 * The agreed plan with the added visit in it (5.6.2 c, 5.4.6.1): the added half-days of the auditors who count, spread
 * over the sites the plan does not have yet, and the closing at the end of the last of them. What is audited there is
 * the leader's to say.
 */
export const proposeAmendment = ({ agreed, team, countedIds, siteIds }: Asked): readonly PlanRowForm[] => {
  const added = team.slots
    .filter((slot) => countedIds.includes(slot.personId) && !isPlanned(agreed, slot))
    .toSorted((one, other) => (momentOf(one) < momentOf(other) ? -1 : 1));
  const last = added.at(-1);
  if (last === undefined) return agreed;
  const [, end] = HOURS[last.half];
  const closesLater = ({ kind, date, endsAt }: PlanRowForm) =>
    kind === "closing" && (date < last.date || (date === last.date && endsAt < end));
  const moved = agreed.map((row) =>
    closesLater(row) ? { ...row, date: last.date, startsAt: end - MEETING, endsAt: end } : row,
  );
  const hasMoved = agreed.some(closesLater);
  const blocks = added.map(({ personId, date, half }) => {
    const [from, to] = HOURS[half];
    const closes = hasMoved && date === last.date && half === last.half;
    return { personId, date, from, to: closes ? to - MEETING : to };
  });
  const known = new Set(agreed.map(({ siteId }) => siteId));
  const further = siteIds.filter((siteId) => !known.has(siteId));
  const visits = spread(blocks, further.length > 0 ? further : siteIds.slice(0, 1)).map(
    ({ personId, date, from, to, siteId }): PlanRowForm => ({
      ...BLANK,
      kind: "audit",
      ...{ date, startsAt: from, endsAt: to, siteId, personIds: [personId] },
    }),
  );
  return [...moved, ...visits].toSorted(inTime);
};
