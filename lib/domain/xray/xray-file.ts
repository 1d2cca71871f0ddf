import { z } from "zod";
import { AUDIT_METHODS } from "../audit/audit-kinds";
import { NOTE_VERDICTS } from "../audit/conduct-lists";
import { length } from "../edition/edition-schema";
import { day } from "../fields";
import { ANSWERS, QUESTIONS, RECOMMENDATIONS } from "../report/report-lists";
import { INTEGRATIONS } from "../report/sections/criteria";
import { PLACE_PARTS } from "./xray-lists";

/**
 * Everything the reader of reports compares: what the records say and what the report says, side by side. Whatever
 * is not known is left out, and a check that needs it stays silent. Time is in half-days and in minutes after midnight.
 */
const words = z.string().default("");
const rows = <Row extends z.ZodType>(row: Row) => z.array(row).default([]);
const unknownDay = day.nullable().default(null);
const unknownCount = z.number().int().nonnegative().nullable().default(null);
const where = z.enum(["application", "contract", "plan", "report", "certificate", "records"]);

const registration = z.strictObject({
  system: z.string(),
  number: words,
  status: z.enum(["formal", "intern"]),
  validFrom: day,
  validTo: day,
});

const member = z.strictObject({
  name: z.string(),
  role: z.enum(["leader", "member", "intern", "technical-expert", "interpreter"]),
  registrations: rows(registration),
  /** Register an auditor needs none of: experts and interpreters have no rows. */
  codes: rows(z.string()),
  /** Half-days of this audit the report or the record counts for the person. */
  countedHalfDays: unknownCount,
  declaredOn: unknownDay,
  consultedClientUntil: unknownDay,
  employer: words,
});

const planRow = z.strictObject({
  kind: z.enum(["opening", "closing", "top-management-interview", "audit", "other"]).default("audit"),
  date: day,
  startsAt: z.number().int(),
  endsAt: z.number().int(),
  site: words,
  unit: words,
  clauses: rows(z.string()),
  people: rows(z.string()),
  isRemote: z.boolean().default(false),
});

const note = z.strictObject({
  clause: z.string(),
  unit: words,
  site: words,
  author: words,
  notedOn: unknownDay,
  verdict: z.enum(NOTE_VERDICTS).default("conforms"),
  text: z.string(),
  samples: rows(z.strictObject({ record: words, population: z.number(), size: z.number() })),
});

const nonconformity = z.strictObject({
  number: z.string(),
  grade: z.enum(["major", "minor", "improvement"]),
  clause: z.string(),
  unit: words,
  statement: words,
  status: z.enum(["raised", "answered", "returned", "accepted", "verified"]).default("raised"),
  raisedOn: unknownDay,
  verifiedOn: unknownDay,
  way: z.enum(["documents", "on-site"]).nullable().default(null),
  agreedOn: unknownDay,
  /** The last day the rule leaves for it. */
  latestOn: unknownDay,
});

const grade = z.enum(ANSWERS).nullable().default(null);

/** What one system's edition has the days held against; no edition, no limit. */
const limits = z.strictObject({
  system: z.string(),
  /** 5.1: from the end of stage 1 to the earliest start of stage 2. */
  stageGap: length,
  /** 5.2.1: months a system runs before it is audited. */
  runningMonths: z.number().int(),
  /** 6.1: from the end of this audit to the next; null: it counts from the decision, which is to come. */
  nextAudit: length.nullable(),
  /** 5.4.4.1: months without a tie with the client before its audit. */
  impartialityMonths: z.number().int(),
});

export const xrayFile = z.strictObject({
  limits: rows(limits),
  /** Chinese names of the systems audited: 质量管理体系. */
  systems: rows(z.string()),
  tickedSystems: z.array(z.string()).nullable().default(null),
  integration: z.enum(INTEGRATIONS).nullable().default(null),
  method: z.enum(AUDIT_METHODS).nullable().default(null),
  names: rows(z.strictObject({ where, name: z.string() })),
  addresses: rows(z.strictObject({ where, address: z.string() })),
  creditCodes: rows(z.strictObject({ where, code: z.string() })),
  scopes: rows(z.strictObject({ where, scope: z.string() })),
  /** Why the audited scope is another than the planned one (1.5.2). */
  scopeReason: words,
  criteria: rows(z.strictObject({ where, criteria: z.array(z.string()) })),
  headcounts: rows(z.strictObject({ where, people: z.number().int() })),
  cover: z.strictObject({ leader: z.string(), reportedOn: unknownDay }).nullable().default(null),
  team: rows(member),
  /** Names of the appointed team; null: not known. */
  appointed: z.array(z.string()).nullable().default(null),
  others: rows(z.strictObject({ name: z.string(), role: z.string() })),
  scopeCodes: rows(z.string()),
  applicationReviewers: rows(z.string()),
  deciders: rows(z.string()),
  peopleMet: rows(z.strictObject({ name: z.string(), post: words, unit: words })),
  interviewees: rows(z.string()),
  stage1: z.strictObject({ from: day, to: day }).nullable().default(null),
  stage1Findings: rows(z.strictObject({ number: words, raisedOn: day, verifiedOn: unknownDay })),
  /** The days on site, opening to closing. */
  audit: z.strictObject({ from: day, to: day }).nullable().default(null),
  periodFrom: unknownDay,
  manDays: z
    .strictObject({ determined: unknownCount, actual: unknownCount })
    .default({ determined: null, actual: null }),
  planRows: rows(planRow),
  planned: z
    .strictObject({
      isKept: z.boolean().nullable().default(null),
      changes: words,
      versions: z.number().int().default(1),
      isCompleted: z.boolean().nullable().default(null),
      incompleteReason: words,
    })
    .nullable()
    .default(null),
  nonconformities: rows(nonconformity),
  reported: z.strictObject({ majors: z.number().int(), minors: z.number().int() }).nullable().default(null),
  followUp: z
    .strictObject({
      way: z.enum(["documents", "on-site"]).nullable().default(null),
      agreedOn: unknownDay,
      nextAuditBefore: unknownDay,
    })
    .nullable()
    .default(null),
  foundedOn: unknownDay,
  systemSince: unknownDay,
  internalAuditOn: unknownDay,
  managementReviewOn: unknownDay,
  papers: rows(
    z.strictObject({ name: z.string(), number: words, validFrom: unknownDay, validTo: unknownDay }),
  ),
  shifts: rows(z.strictObject({ name: words, people: z.number().int() })),
  sites: rows(z.strictObject({ name: z.string(), address: words, isSampled: z.boolean() })),
  temporarySites: rows(z.strictObject({ name: words, address: words, from: unknownDay, to: unknownDay })),
  notes: rows(note),
  evaluations: rows(
    z.strictObject({
      section: z.enum(["planning", "realisation", "internal-audit", "improvement", "support"]),
      grade,
      /** The clauses the chapter of the report is about, as beginnings: "9.2", "8". */
      clauses: rows(z.string()),
      text: words,
    }),
  ),
  objectives: rows(z.strictObject({ objective: z.string(), target: words, period: words, result: words })),
  conclusions: rows(
    z.strictObject({
      system: z.string(),
      answers: z.partialRecord(z.enum(QUESTIONS), z.enum(ANSWERS).nullable()),
      recommendation: z.enum(RECOMMENDATIONS).nullable().default(null),
    }),
  ),
  /** Every other text of the report, by its place. */
  texts: rows(z.strictObject({ part: z.enum(PLACE_PARTS), text: z.string() })),
  /** Names of the body's other clients, and what their reports say. */
  otherClients: rows(z.string()),
  otherReports: rows(z.strictObject({ number: z.string(), text: z.string() })),
});

export type XrayFile = z.output<typeof xrayFile>;
export type XrayLimits = XrayFile["limits"][number];
export type XrayMember = XrayFile["team"][number];
export type XrayNonconformity = XrayFile["nonconformities"][number];
