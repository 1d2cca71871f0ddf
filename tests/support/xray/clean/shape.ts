import { LIMITS, type XrayInput } from "../clean-file.data";

type Rows<Key extends keyof XrayInput> = NonNullable<XrayInput[Key]>;
type Row = Rows<"planRows">[number];
type Note = Rows<"notes">[number];
type Member = Rows<"team">[number];

export const QMS = "质量管理体系";
export const COMPLAINTS = "投诉处理管理体系";

const minutes = (time: string): number => {
  const [hours = "0", rest = "0"] = time.split(":");
  return Number(hours) * 60 + Number(rest);
};

/** A row of the plan: "2026-03-02 08:00-12:00", the unit, the clauses and the people, each parted by a blank. */
export const row = (
  when: string,
  unit: string,
  clauses: string,
  people: string,
  more: Partial<Row> = {},
): Row => {
  const [date = "", span = ""] = when.split(" ");
  const [from = "", to = ""] = span.split("-");
  return {
    date,
    startsAt: minutes(from),
    endsAt: minutes(to),
    unit,
    clauses: clauses.split(" ").filter((clause) => clause !== ""),
    people: people.split(" "),
    ...more,
  };
};

/** Opening and closing of an audit. */
export const meeting = (kind: "opening" | "closing", when: string, people: string): Row =>
  row(when, "", "", people, { kind });

/** An audit note: the clause, "unit|author|day" and the text. */
export const note = (clause: string, place: string, text: string, more: Partial<Note> = {}): Note => {
  const [unit = "", author = "", notedOn = ""] = place.split("|");
  return { clause, unit, author, notedOn, text, ...more };
};

/** A registered auditor: the half-days counted, the codes, and the systems of the registration. */
export const auditor = (
  name: string,
  countedHalfDays: number,
  codes: string,
  systems: readonly string[] = [QMS],
  more: Partial<Member> = {},
): Member => ({
  name,
  role: "member",
  countedHalfDays,
  codes: codes.split(" "),
  registrations: systems.map((system, at) => ({
    system,
    number: `${name}-${String(at + 1)}`,
    status: "formal",
    validFrom: "2024-03-01",
    validTo: "2027-02-28",
  })),
  declaredOn: "2025-12-20",
  ...more,
});

/** One name, address, code and scope in every paper. */
export const client = (
  name: string,
  address: string,
  code: string,
  scope: string,
  criteria: readonly string[],
): XrayInput => ({
  limits: LIMITS,
  names: (["application", "contract", "report", "certificate"] as const).map((where) => ({ where, name })),
  addresses: (["application", "report", "certificate"] as const).map((where) => ({ where, address })),
  creditCodes: (["application", "report", "certificate"] as const).map((where) => ({ where, code })),
  scopes: (["application", "contract", "plan", "report", "certificate"] as const).map((where) => ({
    where,
    scope,
  })),
  criteria: (["contract", "plan", "report"] as const).map((where) => ({ where, criteria: [...criteria] })),
});
