import type { PlainDate } from "@/rules/core/plain-date";
import type { PlannedClause } from "@/rules/plan/plan-facts";
import { SUPPLEMENTARY_CLAUSE, type HeldAudit, type MeetingRow } from "@/rules/plan/plan-rules";
import type { SchemeRules } from "@/rules/schemes/scheme-rules";
import type { AuditKind, AuditMethod } from "../audit/audit-kinds";
import type { TeamFile } from "../team/team-file";
import type { Half, Slot } from "../team/team-form";
import { plannedAs } from "./assess-plan";
import { clauseKeyOf, clausesOf, processOf } from "./plan-file";
import type { PlanRowForm } from "./plan-form";

type Asked = Readonly<{
  rules: SchemeRules;
  kind: AuditKind;
  method: AuditMethod;
  criteria: readonly string[];
  /** Of a supplementary audit the clauses it is ordered for (5.8). */
  concerned: readonly PlannedClause[] | null;
  team: TeamFile;
  countedIds: readonly string[];
  /** Sites to visit; null: the client's own address. */
  siteIds: readonly (string | null)[];
}>;

/** A half-day is four hours, two of them a full day of eight (5.4.3). */
export const HOURS: Readonly<Record<Half, readonly [number, number]>> = {
  am: [8 * 60 + 30, 12 * 60 + 30],
  pm: [13 * 60 + 30, 17 * 60 + 30],
};
const NOON = 13 * 60;
export const MEETING = 30;
const INTERVIEW = 60;

type Meeting = Readonly<{ kind: MeetingRow; moment: string; startsAt: number; endsAt: number }>;

type Block = Readonly<{ personId: string; date: PlainDate; from: number; to: number }>;

export const BLANK: Pick<
  PlanRowForm,
  | "unit"
  | "process"
  | "clauses"
  | "contents"
  | "isRemote"
  | "remoteReason"
  | "remoteTool"
  | "hasRemoteConsent"
> = {
  unit: "",
  process: "",
  clauses: [],
  contents: [],
  isRemote: false,
  remoteReason: "",
  remoteTool: "",
  hasRemoteConsent: false,
};

/** As even parts as possible, none empty while there is something to give. */
const partOf = <T>(items: readonly T[], index: number, parts: number): readonly T[] =>
  items.slice(Math.floor((index * items.length) / parts), Math.floor(((index + 1) * items.length) / parts));

export const momentOf = ({ date, half }: { readonly date: PlainDate; readonly half: Half }): string =>
  `${date} ${half}`;

type Piece = Block & Readonly<{ siteId: string | null }>;

/** Every site gets at least one piece of time; with more sites than half-days a half-day is divided. */
export const spread = (blocks: readonly Block[], sites: readonly (string | null)[]): readonly Piece[] =>
  blocks.flatMap((block, index) => {
    const own = partOf(sites, index, blocks.length);
    const visited = own.length > 0 ? own : [sites[index % Math.max(sites.length, 1)] ?? null];
    const length = Math.floor((block.to - block.from) / visited.length);
    return visited.map((siteId, part) => ({
      ...block,
      siteId,
      from: block.from + part * length,
      to: part === visited.length - 1 ? block.to : block.from + (part + 1) * length,
    }));
  });

/** A supplementary audit opens and closes like a surveillance. */
const heldAs = (planned: HeldAudit) => (planned === "supplementary" ? "surveillance" : planned);

/** What rows of this audit have to cover: clauses, or the contents of its kind. */
export const toCover = (
  { plan }: Pick<SchemeRules, "plan">,
  planned: HeldAudit,
  clauses: readonly PlannedClause[],
): Readonly<{ clauses: readonly string[]; contents: readonly string[]; clause: string }> => {
  if (planned === "supplementary")
    return { clauses: clauses.map(clauseKeyOf), contents: [], clause: SUPPLEMENTARY_CLAUSE };
  const coverage = plan.coverage[planned];
  return coverage.of === "every-clause"
    ? { clauses: clauses.map(clauseKeyOf), contents: [], clause: coverage.clause }
    : { clauses: [], contents: coverage.contents, clause: coverage.clause };
};

/** Who is where in which half-day, and what the meetings of this audit rest on. */
type Staffing = Readonly<{
  asked: Asked;
  planned: HeldAudit;
  leaderId: string | undefined;
  /** Every half-day somebody is there, in order. */
  moments: readonly string[];
}>;

const staffingOf = (asked: Asked): Staffing => ({
  asked,
  planned: plannedAs(asked.kind),
  leaderId: asked.team.members.find((member) => member.role === "leader")?.personId,
  moments: [...new Set(asked.team.slots.map(momentOf))].toSorted(),
});

const presentAt = ({ asked }: Staffing, moment: string): string[] =>
  asked.team.slots.filter((slot) => momentOf(slot) === moment).map((slot) => slot.personId);

const hoursOf = (moment: string) => HOURS[moment.endsWith("am") ? "am" : "pm"];

/** Opening and interview open the first half-day, the closing ends the last; only those this audit has. */
const meetingsOf = (staffing: Staffing): readonly PlanRowForm[] => {
  const { asked, planned, leaderId, moments } = staffing;
  const [first, last] = [moments.at(0), moments.at(-1)];
  if (first === undefined || last === undefined) return [];
  const [from] = hoursOf(first);
  const [, to] = hoursOf(last);
  const meetings: readonly Meeting[] = [
    { kind: "opening", moment: first, startsAt: from, endsAt: from + MEETING },
    {
      kind: "top-management-interview",
      moment: first,
      startsAt: from + MEETING,
      endsAt: from + MEETING + INTERVIEW,
    },
    { kind: "closing", moment: last, startsAt: to - MEETING, endsAt: to },
  ];
  return meetings
    .filter(({ kind }) => asked.rules.plan.rows[kind].audits.includes(heldAs(planned)))
    .flatMap(({ moment, ...meeting }): readonly PlanRowForm[] => {
      const date = asked.team.slots.find((slot) => momentOf(slot) === moment)?.date;
      if (date === undefined) return [];
      const isInterview = meeting.kind === "top-management-interview" && leaderId !== undefined;
      return [
        {
          ...BLANK,
          ...meeting,
          date,
          siteId: asked.siteIds[0] ?? null,
          isRemote: asked.method === "off-site",
          personIds: isInterview ? [leaderId] : presentAt(staffing, moment),
        },
      ];
    });
};

/** The time a person has in one half-day besides the meetings he is in. */
const freeTime = (slot: Slot, meetings: readonly PlanRowForm[]): Block => {
  const { personId, date, half } = slot;
  const [from, to] = HOURS[half];
  const own = meetings.filter((row) => row.date === date && row.personIds.includes(personId));
  const opens = own.filter((row) => row.kind !== "closing" && row.startsAt >= from && row.startsAt < to);
  const closes = own.filter((row) => row.kind === "closing" && row.endsAt === to);
  return {
    personId,
    date,
    from: Math.max(from, ...opens.map((row) => row.endsAt)),
    to: Math.min(to, ...closes.map((row) => row.startsAt)),
  };
};

/** What is left of every half-day of an auditor who counts, in order. */
const blocksOf = ({ asked }: Staffing, meetings: readonly PlanRowForm[]): readonly Block[] =>
  asked.team.slots
    .filter((slot) => asked.countedIds.includes(slot.personId))
    .toSorted((one, other) => (momentOf(one) < momentOf(other) ? -1 : 1))
    .map((slot) => freeTime(slot, meetings))
    .filter((block) => block.from < block.to);

/** The pieces of time as rows: clauses or contents in equal parts, interns along with the leader. */
const auditRowsOf = (staffing: Staffing, pieces: readonly Piece[]): readonly PlanRowForm[] => {
  const { asked, planned, leaderId } = staffing;
  const { rules, criteria, team } = asked;
  const { clauses, contents } = toCover(rules, planned, asked.concerned ?? clausesOf(rules, criteria));
  const interns = team.members.filter((member) => member.role === "intern").map((member) => member.personId);
  return pieces.map(({ personId, date, from, to, siteId }, index): PlanRowForm => {
    const there = presentAt(staffing, momentOf({ date, half: from < NOON ? "am" : "pm" }));
    const along = personId === leaderId ? interns.filter((id) => there.includes(id)) : [];
    const own = partOf(clauses, index, pieces.length);
    return {
      ...BLANK,
      kind: "audit",
      ...{ date, startsAt: from, endsAt: to, siteId },
      process: processOf(rules, own),
      clauses: [...own],
      contents: [...partOf(contents, index, pieces.length)],
      personIds: [personId, ...along],
    };
  });
};

export const inTime = (one: PlanRowForm, other: PlanRowForm): number => {
  if (one.date === other.date) return one.startsAt - other.startsAt;
  return one.date < other.date ? -1 : 1;
};

/**
 * A plan to start from: opening in the first half-day and closing in the last with everybody who is there, the
 * interview with top management by the leader where the audit has one, and in between the clauses or contents and
 * the sites spread over the half-days of the auditors who count. Interns go along with the leader.
 */
export const proposePlan = (asked: Asked): readonly PlanRowForm[] => {
  const staffing = staffingOf(asked);
  const meetings = meetingsOf(staffing);
  const everySite =
    staffing.planned === "supplementary" || asked.rules.plan.sites.audits.includes(staffing.planned);
  const visits = everySite ? asked.siteIds : [asked.siteIds[0] ?? null];
  const pieces = spread(blocksOf(staffing, meetings), visits);
  return [...meetings, ...auditRowsOf(staffing, pieces)].toSorted(inTime);
};
