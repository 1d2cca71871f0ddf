import { drawRecord, type DrawRecord } from "@/lib/domain/programme/draw-record";
import type { ForeseenAudit, ReviewedDays } from "@/lib/domain/programme/foreseen-audits";
import { days } from "@/rules/core/amount";
import type { PlainDate } from "@/rules/core/plain-date";
import { exact, upToHalfDay } from "@/rules/core/rounding";
import { z } from "zod";
import type { Granted } from "@/lib/domain/programme/decided-systems";
import type { CaseHead } from "./case-store";
import type { Db } from "./db";
import { NotFoundError, StaleError } from "./errors";
import { toDateColumn, toDateColumnOrNull, toPlainDate, toPlainDateOrNull } from "./parse/dates";
import { fromJsonColumn, toJsonColumn } from "./parse/json-column";

export type AcceptedReview = Readonly<{
  days: ReviewedDays;
  effectivePersonnel: number;
  scope: string;
  scopeEn: string;
  criteria: readonly string[];
  professionalCodes: readonly string[];
  sampleSize: number;
  stage1OnSite: boolean;
}>;

export type ProgrammeRow = Readonly<{
  id: string;
  note: string;
  setOn: PlainDate;
  foreseenDecisionOn: PlainDate | null;
  managerPersonId: string;
  draw: DrawRecord | null;
  version: number;
}>;

/** What of the frozen determination a later audit rests on when the initial one is combined. */
const frozenDays = z.object({ own: z.number(), floor: z.number() });

const uncombinedHalfDays = (answer: unknown, total: number, coefficient: number | null): number => {
  if (coefficient === null) return total;
  const { own, floor } = fromJsonColumn(frozenDays, answer);
  return upToHalfDay(exact(days(Math.max(own, floor))));
};

type Determined = Readonly<{ total: number; stage1: number; answer: unknown }>;

type Chosen = Readonly<{ siteId: string; reason: string }>;

/** What the form of the programme would hold now. */
const current = ({ note, foreseenDecisionOn }: ProgrammeRow, chosen: readonly Chosen[]) => ({
  note,
  foreseenDecisionOn: foreseenDecisionOn ?? "",
  chosen,
});

/** 审核方案 */
export const programmeStore = {
  /** The review that accepted the application: the last one with that outcome. */
  async acceptedReview({ tx }: Db, caseId: string): Promise<AcceptedReview> {
    const row = await tx.applicationReview.findFirst({
      where: { caseId, outcome: "accept" },
      orderBy: { id: "desc" },
      select: {
        totalHalfDays: true,
        stage1HalfDays: true,
        coefficientHundredths: true,
        manDaysAnswer: true,
        effectivePersonnel: true,
        scope: true,
        scopeEn: true,
        criteria: true,
        professionalCodes: true,
        sampleSize: true,
        stage1OnSite: true,
        combined: {
          orderBy: { scheme: "asc" },
          select: { scheme: true, totalHalfDays: true, stage1HalfDays: true, manDaysAnswer: true },
        },
        case: { select: { scheme: true } },
      },
    });
    if (row === null) throw new NotFoundError("accepted review");
    const { totalHalfDays: total, stage1HalfDays: stage1, effectivePersonnel, sampleSize } = row;
    if (total === null || stage1 === null || effectivePersonnel === null || sampleSize === null)
      throw new RangeError(`The accepted review of case ${caseId} determined nothing`);
    const coefficient = row.coefficientHundredths;
    const ofScheme = (scheme: string, of: Determined) => ({
      ...{ scheme, total: of.total, stage1: of.stage1, coefficient },
      uncombined: uncombinedHalfDays(of.answer, of.total, coefficient),
    });
    const { scope, scopeEn, criteria, professionalCodes, stage1OnSite } = row;
    return {
      ...{ effectivePersonnel, sampleSize, scope, scopeEn, criteria, professionalCodes, stage1OnSite },
      days: [
        ofScheme(row.case.scheme, { total, stage1, answer: row.manDaysAnswer }),
        ...row.combined.map((one) =>
          ofScheme(one.scheme, {
            total: one.totalHalfDays,
            stage1: one.stage1HalfDays,
            answer: one.manDaysAnswer,
          }),
        ),
      ],
    };
  },

  async forCase({ tx }: Db, caseId: string): Promise<ProgrammeRow | null> {
    const row = await tx.programme.findUnique({
      where: { caseId },
      select: {
        id: true,
        note: true,
        setOn: true,
        foreseenDecisionOn: true,
        managerPersonId: true,
        draw: true,
        version: true,
      },
    });
    if (row === null) return null;
    return {
      ...row,
      setOn: toPlainDate(row.setOn),
      foreseenDecisionOn: toPlainDateOrNull(row.foreseenDecisionOn),
      draw: row.draw === null ? null : fromJsonColumn(drawRecord, row.draw),
    };
  },

  /** Guarded by the version the form was made from; the row of the case is locked by whoever saves. */
  async save(
    { tx }: Db,
    caseId: string,
    kept: Readonly<{ row: ProgrammeRow | null; basedOn: number | null; chosen: readonly Chosen[] }>,
    programme: Readonly<{
      managerPersonId: string;
      note: string;
      today: PlainDate;
      foreseenDecisionOn: PlainDate | null;
      draw: DrawRecord;
    }>,
  ): Promise<Readonly<{ id: string; version: number }>> {
    const { row: found, basedOn, chosen } = kept;
    if (basedOn !== (found?.version ?? null))
      throw new StaleError(
        "programme",
        found?.version ?? null,
        found === null ? null : current(found, chosen),
      );
    const { managerPersonId, note } = programme;
    const data = {
      managerPersonId,
      note,
      setOn: toDateColumn(programme.today),
      foreseenDecisionOn: toDateColumnOrNull(programme.foreseenDecisionOn),
      draw: toJsonColumn(programme.draw),
    };
    return tx.programme.upsert({
      where: { caseId },
      create: { caseId, ...data },
      update: { ...data, version: { increment: 1 } },
      select: { id: true, version: true },
    });
  },

  /** Puts the audits of three years on the file; those already under way keep what they were given. */
  async saveAudits({ tx }: Db, caseId: string, audits: readonly ForeseenAudit[]): Promise<void> {
    for (const { kind, position, determined } of audits) {
      // A repeated stage stands in its last round; the rounds before it stay as they were.
      const current = await tx.audit.findFirst({
        where: { caseId, kind, position },
        orderBy: { round: "desc" },
        select: { id: true },
      });
      if (current === null)
        await tx.audit.create({ data: { caseId, kind, position, determinedHalfDays: determined } });
      else
        await tx.audit.updateMany({
          // A team that was proposed before goes back to its proposal: it is judged by the days of now.
          where: { id: current.id, status: { in: ["foreseen", "team-proposed"] } },
          data: { determinedHalfDays: determined },
        });
    }
  },

  /** What the case rests on: the systems granted in its round, each with the day of its decision. */
  async granted({ tx }: Db, { id: caseId, decisionRound: round }: CaseHead): Promise<readonly Granted[]> {
    const rows = await tx.decision.findMany({
      where: { caseId, round, outcome: "grant" },
      orderBy: { id: "asc" },
      select: { scheme: true, decidedOn: true },
    });
    return rows.map(({ scheme, decidedOn }) => ({ scheme, decidedOn: toPlainDate(decidedOn) }));
  },
};
