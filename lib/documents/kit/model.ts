import { z } from "zod";

/** Readonly all the way down: a model is a frozen snapshot, stored as JSON beside the file made from it. */
export type Frozen<T> = T extends readonly (infer Item)[]
  ? readonly Frozen<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Frozen<T[Key]> }
    : T;

const language = z.enum(["zh-CN", "en"]);
export type Language = z.infer<typeof language>;

/** Plain date, YYYY-MM-DD. */
export const date = z.iso.date();

/** Whole half-days: 7 is 3.5 days. */
export const halfDays = z.int().nonnegative();

/** Whole fen. */
export const fen = z.int().nonnegative();

export const text = z.string();

/** A small grey PNG in base64: a drawn signature (`signaturePicture`). */
export const picture = z.base64();
export const texts = z.array(z.string());

/** The certification body as it prints itself. */
const body = z.object({
  name: text,
  nameEn: text,
  address: text,
  addressEn: text,
  phone: text,
  email: text,
  website: text,
});

/** What every document carries: language of its labels, form code and version, number, day, body. */
export const head = z.object({
  language,
  form: z.object({ code: text, version: text }),
  /** Number of the case or of the document itself, printed at the foot of every page. */
  number: text,
  /** The document's own day; also the creation date of the file. */
  issuedOn: date,
  body,
});
export type Head = Frozen<z.infer<typeof head>>;

const client = z.object({
  name: text,
  nameEn: text,
  address: text,
  addressEn: text,
  creditCode: text,
});

export const site = z.object({
  kind: z.enum(["central", "fixed", "temporary"]),
  name: text,
  address: text,
  activity: text,
});

export const teamMember = z.object({
  name: text,
  role: z.enum(["leader", "member", "intern", "technicalExpert", "interpreter", "observer", "guide"]),
  /** Formal auditors alone produce man-days (5.4.4.6). */
  status: z.enum(["formal", "intern", "none"]),
  registration: text.nullable(),
  fullTime: z.boolean(),
  codes: texts,
});

/** Half a day of the calendar: the unit in which audits and assignments are given. */
export const span = z.object({
  from: date,
  fromHalf: z.enum(["morning", "afternoon"]),
  to: date,
  toHalf: z.enum(["morning", "afternoon"]),
});

/** One step of a rule's reckoning, in words: clause, what was done, result with its unit. */
export const step = z.object({ clause: text, text, value: text });

/** A person who signs; both empty until the signature is given. */
export const signature = z.object({ name: text.nullable(), signedOn: date.nullable() });

export const grade = z.enum(["major", "minor", "improvement"]);
export const stage = z.enum([
  ...(["stage1", "stage2", "surveillance", "recertification", "special"] as const),
  "supplementary",
]);
export const auditKind = z.enum(["initial", "surveillance", "recertification", "special", "supplementary"]);
export const auditMethod = z.enum(["onSite", "remote", "mixed", "offSite"]);

/** What a case is about: named alike in contract, plan, report and certificate (4.1). */
export const subject = z.object({
  client,
  /** Name of the certification, such as 投诉处理管理体系. */
  scheme: text,
  schemeEn: text,
  ruleDocument: text,
  criteria: texts,
  scope: text,
  scopeEn: text,
});
export type Subject = Frozen<z.infer<typeof subject>>;

/** One datum of the application as the team found it: people, sites, scope, complexity (5.6.2 c). */
export const dataConfirmation = z.object({ item: text, declared: text, found: text, isSame: z.boolean() });

/** How a difference was settled (5.6.2 c): who, when, why, and what days and sample it changed. */
export const factSettlement = z.object({
  stage: z.enum(["stage1", "stage2"]),
  settledOn: date,
  settledBy: text,
  reason: text,
  halfDays: z.object({ before: halfDays, after: halfDays }),
  sites: z.object({ before: z.int().nonnegative(), after: z.int().nonnegative() }),
  addedSites: texts,
  /** Which scope holds, where another one was found; papers from before it was asked have none. */
  scope: texts.optional(),
});
