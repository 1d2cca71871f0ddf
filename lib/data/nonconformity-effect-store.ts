import type { Earlier, EffectVerdict } from "@/lib/domain/nonconformity/effect";
import { EFFECT_VERDICTS } from "@/lib/domain/nonconformity/effect";
import { isNonconformityStatus } from "@/lib/domain/nonconformity/nonconformity-machine";
import type { PlainDate } from "@/rules/core/plain-date";
import { caseScope } from "./case-scope";
import type { Db } from "./db";
import { StaleError } from "./errors";
import type { Prisma } from "./generated/client";
import { toDateColumn, toPlainDate, toPlainDateOrNull } from "./parse/dates";

const columns = {
  ...{ id: true, caseId: true, auditId: true, number: true, grade: true, criterion: true, clause: true },
  ...{ unit: true, process: true, statement: true, status: true, raisedOn: true },
  audit: { select: { meetings: { where: { kind: "closing" }, select: { heldOn: true } } } },
  effects: {
    orderBy: { id: "asc" },
    select: { auditId: true, verdict: true, finding: true, judgedOn: true, judgedBy: true },
  },
} as const satisfies Prisma.NonconformitySelect;

type Row = Prisma.NonconformityGetPayload<{ select: typeof columns }>;

const toVerdict = (value: string): EffectVerdict => {
  const found = EFFECT_VERDICTS.find((verdict) => verdict === value);
  if (found === undefined) throw new RangeError(`An effect is none of ours: ${value}`);
  return found;
};

const toEarlier = ({ audit, effects, status, grade, ...row }: Row): Earlier & { readonly caseId: string } => {
  if (!isNonconformityStatus(status)) throw new RangeError(`Nonconformity ${row.id} holds ${status}`);
  return {
    ...row,
    status,
    grade: grade === "major" ? "major" : "minor",
    raisedOn: toPlainDate(row.raisedOn),
    closingOn: toPlainDateOrNull(audit.meetings[0]?.heldOn ?? null),
    effects: effects.map(({ judgedOn, verdict, ...effect }) => ({
      ...effect,
      verdict: toVerdict(verdict),
      judgedOn: toPlainDate(judgedOn),
    })),
  };
};

type Judged = Readonly<{
  auditId: string;
  version: number;
  verdict: EffectVerdict;
  finding: string;
  today: PlainDate;
  personId: string;
  name: string;
}>;

/** What later audits see of earlier nonconformities, and what recurs. */
export const nonconformityEffectStore = {
  /** Majors and minors of these cases, of audits that count, in the order of their numbers. */
  async ofCases({ tx, scope }: Db, caseIds: readonly string[]) {
    const rows = await tx.nonconformity.findMany({
      where: {
        caseId: { in: [...caseIds] },
        grade: { in: ["major", "minor"] },
        audit: { status: { not: "abandoned" } },
        case: caseScope(scope),
      },
      orderBy: { number: "asc" },
      select: columns,
    });
    return rows.map(toEarlier);
  },

  /** One more word of an audit on an earlier one; those before it stay. */
  async save({ tx }: Db, one: Earlier, said: Judged): Promise<void> {
    const before = one.effects.filter(({ auditId }) => auditId === said.auditId);
    const current = before.length + 1;
    if (current !== said.version) throw new StaleError("nonconformityEffect", current, before.at(-1) ?? null);
    await tx.nonconformityEffect.create({
      data: {
        ...{ nonconformityId: one.id, auditId: said.auditId, number: current },
        ...{ verdict: said.verdict, finding: said.finding },
        ...{ judgedOn: toDateColumn(said.today), judgedByPersonId: said.personId, judgedBy: said.name },
      },
    });
  },
};
