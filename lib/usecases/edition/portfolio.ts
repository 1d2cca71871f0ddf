import { calendarStore } from "@/lib/data/calendar-store";
import { portfolioStore } from "@/lib/data/portfolio-store";
import { progressStore } from "@/lib/data/progress-store";
import { carriedSubject, caseSubject } from "@/lib/domain/edition/case-subject";
import type { EditionDraft } from "@/lib/domain/edition/edition-draft";
import type { PortfolioSubject } from "@/lib/domain/edition/portfolio-subject";
import { judgeSubjects } from "@/lib/domain/edition/what-if-row";
import type { Calendar } from "@/rules/calendar/calendar";
import { editionOf } from "@/rules/schemes/edition-values";
import type { SchemeRules } from "@/rules/schemes/scheme-rules";
import type { Context } from "../framework/context";
import { parentOf } from "./draft-standing";

type Reading = Pick<Context, "db" | "today">;

/** What a portfolio is judged by: the released edition, the draft made from it, and the working days as known. */
export type WhatIf = Readonly<{ before: SchemeRules; after: SchemeRules; calendar: Calendar }>;

export const whatIfOf = async ({ db }: Reading, draft: EditionDraft): Promise<WhatIf> => {
  const { rules } = parentOf(draft);
  return { before: rules, after: editionOf(draft.values, rules), calendar: await calendarStore.inForce(db) };
};

/** A page of cases, or of the certificates carried over that come after them, and where the next page begins. */
type SubjectPage = Readonly<{ subjects: readonly PortfolioSubject[]; next: string | null }>;

const CASES = "case ";
const CARRIED = "carried ";

const casePage = async (
  { db, today }: Reading,
  { before: rules, calendar }: WhatIf,
  { limit, after }: Readonly<{ limit: number; after: string }>,
): Promise<SubjectPage> => {
  const found = await portfolioStore.cases(db, rules.scheme, today, { limit, after });
  const progress = await progressStore.byIds(
    db,
    found.map(({ id }) => id),
  );
  const byId = new Map(progress.map((one) => [one.id, one]));
  const subjects = found.flatMap(({ id, basis }) => {
    const one = byId.get(id);
    return one === undefined ? [] : [caseSubject(one, basis, { rules, calendar, today })];
  });
  const last = found.length < limit ? undefined : found.at(-1)?.number;
  return { subjects, next: last === undefined ? CARRIED : `${CASES}${last}` };
};

const carriedPage = async (
  { db, today }: Reading,
  { before: rules, calendar }: WhatIf,
  { limit, after }: Readonly<{ limit: number; after: string }>,
): Promise<SubjectPage> => {
  const found = await portfolioStore.carried(db, rules.scheme, today, { limit, after });
  const last = found.length < limit ? undefined : found.at(-1)?.number;
  return {
    subjects: found.map((one) => carriedSubject(one, { rules, calendar, today })),
    next: last === undefined ? null : `${CARRIED}${last}`,
  };
};

/** Judges one page of the portfolio; `from` is where the page before it ended, empty for the first. */
export const judgePage = async (
  reading: Reading,
  whatIf: WhatIf,
  { from, limit }: Readonly<{ from: string; limit: number }>,
) => {
  const isCarried = from.startsWith(CARRIED);
  const after = from.slice(isCarried ? CARRIED.length : CASES.length);
  const page = isCarried ? carriedPage : casePage;
  const { subjects, next } = await page(reading, whatIf, { limit, after });
  return { ...judgeSubjects(subjects, whatIf), next };
};

/** One subject of the portfolio; null: there is none of the scheme within reach. */
export const subjectOf = async (
  { db, today }: Reading,
  { before: rules, calendar }: WhatIf,
  { kind, id }: Pick<PortfolioSubject, "kind" | "id">,
): Promise<PortfolioSubject | null> => {
  if (kind === "carried") {
    const [one] = await portfolioStore.carried(db, rules.scheme, today, { limit: 1, after: "", id });
    return one === undefined ? null : carriedSubject(one, { rules, calendar, today });
  }
  const basis = await portfolioStore.case(db, rules.scheme, today, id);
  if (basis === null) return null;
  return caseSubject(await progressStore.ofCase(db, id), basis, { rules, calendar, today });
};
