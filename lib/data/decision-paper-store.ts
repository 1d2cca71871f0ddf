import type { PlainDate } from "@/rules/core/plain-date";
import type { Db } from "./db";
import { NotFoundError } from "./errors";
import { conclusionOf, reportSectionStore } from "./report-section-store";
import { toPlainDate, toPlainDateOrNull } from "./parse/dates";

type Slot = Readonly<{ date: Date; half: string }>;

const halfOf = (half: string | undefined) => (half === "pm" ? ("afternoon" as const) : ("morning" as const));

/** First and last half-day of an audit; without slots its planned days. */
const spanOf = (slots: readonly Slot[], startsOn: PlainDate, endsOn: PlainDate) => {
  const [first, last] = [slots[0], slots.at(-1)];
  return {
    from: first === undefined ? startsOn : toPlainDate(first.date),
    fromHalf: halfOf(first?.half),
    to: last === undefined ? endsOn : toPlainDate(last.date),
    toHalf: last === undefined ? ("afternoon" as const) : halfOf(last.half),
  };
};

/** What the papers about the decision on one system name of the audit: team, days, recommendation, nonconformities. */
export const decisionPaperStore = {
  async audit(db: Db, caseId: string, scheme: string) {
    const { tx } = db;
    const row = await tx.audit.findFirst({
      where: { caseId, kind: "stage2" },
      orderBy: { round: "desc" },
      select: {
        id: true,
        startsOn: true,
        endsOn: true,
        determinedHalfDays: true,
        team: { orderBy: { position: "asc" }, select: { role: true, person: { select: { name: true } } } },
        slots: { orderBy: [{ date: "asc" }, { half: "asc" }], select: { date: true, half: true } },
        report: {
          select: {
            id: true,
            recommendation: true,
            signedOn: true,
            comments: {
              orderBy: { number: "asc" },
              select: { number: true, comment: true, commentedBy: true, commentedOn: true },
            },
          },
        },
      },
    });
    const [startsOn, endsOn] = [
      toPlainDateOrNull(row?.startsOn ?? null),
      toPlainDateOrNull(row?.endsOn ?? null),
    ];
    if (row === null || startsOn === null || endsOn === null) throw new NotFoundError("audit");
    const nonconformities = await tx.nonconformity.findMany({
      where: { caseId },
      orderBy: { number: "asc" },
      select: {
        id: true,
        number: true,
        grade: true,
        clause: true,
        statement: true,
        status: true,
        acceptedOn: true,
        verifiedOn: true,
      },
    });
    const conclusion = row.report === null ? null : await conclusionOf(db, row.report.id, scheme);
    const said = row.report === null ? null : await reportSectionStore.standing(db, row.report.id);
    return {
      id: row.id,
      startsOn,
      endsOn,
      span: spanOf(row.slots, startsOn, endsOn),
      determinedHalfDays: row.determinedHalfDays,
      team: row.team.map(({ person }) => person.name),
      members: row.team.map(({ role, person }) => ({ role, name: person.name })),
      recommendation: conclusion?.recommendation ?? row.report?.recommendation ?? "",
      recommendationNote: conclusion?.note ?? "",
      summary: said?.content.summary.text ?? "",
      signedOn: toPlainDateOrNull(row.report?.signedOn ?? null),
      comments: (row.report?.comments ?? []).map((said) => ({
        ...said,
        commentedOn: toPlainDate(said.commentedOn),
      })),
      nonconformities: nonconformities.map(({ grade, acceptedOn, verifiedOn, ...one }) => ({
        ...one,
        grade: gradeOf(grade),
        settledOn: toPlainDateOrNull(verifiedOn ?? acceptedOn),
      })),
    };
  },
};

const gradeOf = (grade: string): "major" | "minor" | "improvement" => {
  if (grade === "major" || grade === "minor" || grade === "improvement") return grade;
  throw new RangeError(`No grade ${grade}`);
};
