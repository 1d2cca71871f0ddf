import type { PlainDate } from "@/rules/core/plain-date";
import { unlessRefused, type Outcome, type Refusal } from "../outcome";
import { asLeader, asMember } from "./assess-part";
import { timeOf, type Recorded } from "./assess-meeting";
import type { CourseEntry, ExchangeEntry } from "./communication-forms";
import { memberOf, type ConductFile } from "./conduct-file";
import { isOtherScope, type ScopeWords } from "./scope-in-force";

type By = Readonly<{ personId: string | null; recorded: Recorded }>;

/** A day of the audit on site: from its opening to its closing, and not ahead. */
const dayRefusals = (
  file: ConductFile,
  day: PlainDate,
  { today }: Recorded,
  at: Readonly<{ clause: string; field: string }>,
): readonly Refusal[] => {
  const from = file.opening?.heldOn ?? day;
  const to = file.closing?.heldOn ?? today;
  return from <= day && day <= to
    ? []
    : [{ code: "talk-day-outside", clause: at.clause, facts: { from, to }, field: at.field }];
};

const isAhead = (day: PlainDate, minute: number, recorded: Recorded): boolean =>
  day > recorded.today || (day === recorded.today && recorded.minute !== null && minute > recorded.minute);

/** What worries the team is told to the client, and what was told was told to somebody (5.5.3.1). */
const toldRefusals = ({ concerns, told, toldTo }: ExchangeEntry): readonly Refusal[] => {
  const clause = "5.5.3.1";
  if (concerns !== "" && told === "") return [{ code: "concerns-not-passed-on", clause, field: "told" }];
  if (told !== "" && toldTo === "") return [{ code: "told-to-nobody", clause, field: "toldTo" }];
  return [];
};

const strangers = (file: ConductFile, { personIds }: ExchangeEntry): readonly Refusal[] => {
  const count = personIds.filter((personId) => memberOf(file, personId) === null).length;
  return count === 0
    ? []
    : [{ code: "exchange-by-strangers", clause: "5.5.3.1", facts: { count }, field: "personIds" }];
};

/** An exchange of this audit's team, while it is on site or put on record before its report. Gives the author's id. */
export const assessExchange = (file: ConductFile, entry: ExchangeEntry, by: By): Outcome<string> => {
  const member = asMember(file, by.personId);
  if (!member.ok) return member;
  const clause = "5.5.3.1";
  const isOn = file.status === "opened" || file.status === "closed";
  return unlessRefused(
    [
      ...(isOn ? [] : [{ code: "talk-closed", clause, facts: { status: file.status } }]),
      ...strangers(file, entry),
      ...dayRefusals(file, entry.heldOn, by.recorded, { clause, field: "heldOn" }),
      ...(isAhead(entry.heldOn, entry.heldAt, by.recorded)
        ? [{ code: "talk-ahead", clause, facts: { at: timeOf(entry.heldAt) }, field: "heldAt" }]
        : []),
      ...toldRefusals(entry),
    ],
    () => member.value.personId,
  );
};

const TOLD = [
  ["clientToldOn", "clientToldAt"],
  ["bodyToldOn", "bodyToldAt"],
] as const;

/** Client and body hear of it once it has shown, and before it is put on record (5.5.3.2). */
const hearingRefusals = (entry: CourseEntry, recorded: Recorded): readonly Refusal[] =>
  TOLD.flatMap(([on, at]): readonly Refusal[] => {
    if (entry[on] < entry.foundOn)
      return [{ code: "told-before-found", clause: "5.5.3.2", facts: { foundOn: entry.foundOn }, field: on }];
    return isAhead(entry[on], entry[at], recorded)
      ? [{ code: "talk-ahead", clause: "5.5.3.2", facts: { at: timeOf(entry[at]) }, field: at }]
      : [];
  });

/** A need of another scope is met by scope or plan; the aim and the audit itself fall for other reasons (5.5.3.3). */
const groundRefusals = ({ ground, action }: CourseEntry): readonly Refusal[] =>
  ground === "scope-need" && (action === "aim-changed" || action === "terminated")
    ? [{ code: "action-not-of-ground", clause: "5.5.3.3", field: "action" }]
    : [];

const scopeRefusals = (entry: CourseEntry, inForce: ScopeWords): readonly Refusal[] => {
  const clause = "5.5.3.3";
  if (entry.action !== "scope-changed")
    return entry.scope === "" ? [] : [{ code: "scope-not-changed", clause, field: "scope" }];
  if (entry.scope === "") return [{ code: "changed-scope-missing", clause, field: "scope" }];
  return isOtherScope(inForce, entry)
    ? []
    : [{ code: "changed-scope-same", clause, facts: { scope: inForce.scope }, field: "scope" }];
};

/** The leader puts on record that the audit takes another course, while it is on site. Gives the leader's id. */
export const assessCourse = (
  file: ConductFile,
  entry: CourseEntry,
  by: By & Readonly<{ inForce: ScopeWords }>,
): Outcome<string> => {
  const clause = "5.5.3.2";
  const leader = asLeader(file, by.personId, clause);
  if (!leader.ok) return leader;
  return unlessRefused(
    [
      ...(file.status === "opened"
        ? []
        : [{ code: "course-closed", clause, facts: { status: file.status } }]),
      ...groundRefusals(entry),
      ...dayRefusals(file, entry.foundOn, by.recorded, { clause, field: "foundOn" }),
      ...hearingRefusals(entry, by.recorded),
      ...scopeRefusals(entry, by.inForce),
    ],
    () => leader.value.personId,
  );
};
