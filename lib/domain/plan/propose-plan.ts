import type { PlainDate } from "@/rules/core/plain-date";
import { PLANNED_AUDITS, type MeetingRow, type PlannedAudit } from "@/rules/plan/plan-rules";
import type { SchemeRules } from "@/rules/schemes/scheme-rules";
import type { AuditKind, AuditMethod } from "../audit/audit-kinds";
import type { TeamFile } from "../team/team-file";
import type { Half } from "../team/team-form";
import { clauseKeyOf, clausesOf } from "./plan-file";
import type { PlanRowForm } from "./plan-form";

type Asked = Readonly<{
  rules: SchemeRules;
  kind: AuditKind;
  method: AuditMethod;
  criteria: readonly string[];
  team: TeamFile;
  countedIds: readonly string[];
  /** Sites to visit; null: the client's own address. */
  siteIds: readonly (string | null)[];
}>;

/** A half-day is four hours, two of them a full day of eight (5.4.3). */
const HOURS: Readonly<Record<Half, readonly [number, number]>> = {
  am: [8 * 60 + 30, 12 * 60 + 30],
  pm: [13 * 60 + 30, 17 * 60 + 30],
};
const MEETING = 30;
const INTERVIEW = 60;

type Block = Readonly<{ personId: string; date: PlainDate; from: number; to: number }>;

const BLANK: Pick<
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

const momentOf = ({ date, half }: { readonly date: PlainDate; readonly half: Half }): string =>
  `${date} ${half}`;

/**
 * A plan to start from: opening in the first half-day and closing in the last with everybody who is there, the
 * interview with top management by the leader where the audit has one, and in between the clauses or contents and
 * the sites spread over the half-days of the auditors who count. Interns go along with the leader.
 */
export const proposePlan = (asked: Asked): readonly PlanRowForm[] => {
  const { rules, kind, team, countedIds } = asked;
  const planned: PlannedAudit = PLANNED_AUDITS.find((audit) => audit === kind) ?? "surveillance";
  const moments = [...new Set(team.slots.map(momentOf))].toSorted();
  const [first, last] = [moments.at(0), moments.at(-1)];
  if (first === undefined || last === undefined) return [];
  const has = (row: MeetingRow) => rules.plan.rows[row].audits.includes(planned);
  const leaderId = team.members.find((member) => member.role === "leader")?.personId;
  const central = asked.siteIds[0] ?? null;
  const isOnline = asked.method === "off-site";
  const remote = isOnline ? { isRemote: true } : {};
  const there = (moment: string) =>
    team.slots.filter((slot) => momentOf(slot) === moment).map((slot) => slot.personId);
  const dayOf = (moment: string) => team.slots.find((slot) => momentOf(slot) === moment);
  const meetings: PlanRowForm[] = [];
  const at = (moment: string, kindOfRow: PlanRowForm["kind"], startsAt: number, endsAt: number) => {
    const slot = dayOf(moment);
    const present =
      kindOfRow === "top-management-interview" && leaderId !== undefined ? [leaderId] : there(moment);
    if (slot !== undefined)
      meetings.push({
        ...BLANK,
        ...remote,
        kind: kindOfRow,
        date: slot.date,
        startsAt,
        endsAt,
        siteId: central,
        personIds: present,
      });
  };
  const firstFrom = HOURS[first.endsWith("am") ? "am" : "pm"][0];
  const lastTo = HOURS[last.endsWith("am") ? "am" : "pm"][1];
  if (has("opening")) at(first, "opening", firstFrom, firstFrom + MEETING);
  if (has("top-management-interview"))
    at(first, "top-management-interview", firstFrom + MEETING, firstFrom + MEETING + INTERVIEW);
  if (has("closing")) at(last, "closing", lastTo - MEETING, lastTo);

  const blocks = team.slots
    .filter((slot) => countedIds.includes(slot.personId))
    .toSorted((one, other) => (momentOf(one) < momentOf(other) ? -1 : 1))
    .map(({ personId, date, half }): Block => {
      const [from, to] = HOURS[half];
      const own = meetings.filter((row) => row.date === date && row.personIds.includes(personId));
      const opens = own.filter((row) => row.startsAt < from + MEETING + INTERVIEW && row.startsAt >= from);
      const starts = Math.max(
        from,
        ...opens.filter((row) => row.kind !== "closing").map((row) => row.endsAt),
      );
      const ends = Math.min(
        to,
        ...own.filter((row) => row.kind === "closing" && row.endsAt === to).map((row) => row.startsAt),
      );
      return { personId, date, from: starts, to: ends };
    })
    .filter((block) => block.from < block.to);

  const coverage = rules.plan.coverage[planned];
  const clauses = coverage.of === "every-clause" ? clausesOf(rules, asked.criteria).map(clauseKeyOf) : [];
  const contents = coverage.of === "contents" ? coverage.contents : [];
  const visits = rules.plan.sites.audits.includes(planned) ? asked.siteIds : [central];
  const pieces = spread(blocks, visits);
  const interns = team.members.filter((member) => member.role === "intern").map((member) => member.personId);
  const rows = pieces.map((piece, index): PlanRowForm => {
    const half: Half = piece.from < 13 * 60 ? "am" : "pm";
    const along =
      piece.personId === leaderId ? interns.filter((id) => there(`${piece.date} ${half}`).includes(id)) : [];
    return {
      ...BLANK,
      kind: "audit",
      date: piece.date,
      startsAt: piece.from,
      endsAt: piece.to,
      siteId: piece.siteId,
      clauses: [...partOf(clauses, index, pieces.length)],
      contents: [...partOf(contents, index, pieces.length)],
      personIds: [piece.personId, ...along],
    };
  });
  return [...meetings, ...rows].toSorted((one, other) =>
    one.date === other.date ? one.startsAt - other.startsAt : one.date < other.date ? -1 : 1,
  );
};

type Piece = Block & Readonly<{ siteId: string | null }>;

/** Every site gets at least one piece of time; with more sites than half-days a half-day is divided. */
const spread = (blocks: readonly Block[], sites: readonly (string | null)[]): readonly Piece[] =>
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
