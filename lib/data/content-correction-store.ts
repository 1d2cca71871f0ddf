import { correctedTexts, type CorrectedText } from "@/lib/domain/certificate/content-correction";
import type { PlainDate } from "@/rules/core/plain-date";
import type { Db } from "./db";
import { toDateColumn, toPlainDate } from "./parse/dates";
import { fromJsonColumn, toJsonColumn } from "./parse/json-column";

type NewCorrection = Readonly<{
  caseId: string;
  confirmationId: string;
  decisionId: string | null;
  correctedByPersonId: string;
  reason: string;
  texts: readonly CorrectedText[];
  today: PlainDate;
  now: Date;
}>;

/** 证书内容更正: what of a certificate's content was put right after the client objected, never rewritten. */
export const contentCorrectionStore = {
  async create({ tx }: Db, correction: NewCorrection): Promise<string> {
    const { texts, today, now, ...rest } = correction;
    const { id } = await tx.contentCorrection.create({
      data: {
        ...rest,
        texts: toJsonColumn(texts),
        correctedOn: toDateColumn(today),
        createdAt: now,
      },
      select: { id: true },
    });
    return id;
  },

  /** Every correction of the case, the first one first, with the objection it answers. */
  async ofCase({ tx }: Db, caseId: string) {
    const rows = await tx.contentCorrection.findMany({
      where: { caseId },
      orderBy: { id: "asc" },
      select: {
        id: true,
        confirmationId: true,
        correctedOn: true,
        reason: true,
        texts: true,
        correctedBy: { select: { name: true } },
        confirmation: { select: { remark: true } },
      },
    });
    return rows.map(({ correctedOn, correctedBy, confirmation, texts, ...row }) => ({
      ...row,
      correctedOn: toPlainDate(correctedOn),
      correctedBy: correctedBy.name,
      objection: confirmation.remark,
      texts: fromJsonColumn(correctedTexts, texts),
    }));
  },

  /** What was put right, in its order: the content of the file reads so. */
  async textsOf(db: Db, caseId: string): Promise<readonly CorrectedText[]> {
    return (await contentCorrectionStore.ofCase(db, caseId)).flatMap(({ texts }) => texts);
  },

  /** Persons whose turn an objected content is: who accepted, who put it before the client, who decided last, who led. */
  async people({ tx }: Db, caseId: string) {
    const review = await tx.applicationReview.findFirst({
      where: { caseId, outcome: "accept" },
      orderBy: { id: "desc" },
      select: { reviewerPersonId: true },
    });
    const content = await tx.certificateContentConfirmation.findFirst({
      where: { caseId },
      orderBy: { id: "desc" },
      select: { preparedById: true },
    });
    const preparer =
      content === null
        ? null
        : await tx.user.findUnique({ where: { id: content.preparedById }, select: { personId: true } });
    const last = await tx.decision.aggregate({ where: { caseId }, _max: { round: true } });
    const decisions = await tx.decision.findMany({
      where: { caseId, round: last._max.round ?? 0 },
      orderBy: { id: "asc" },
      distinct: ["deciderPersonId"],
      select: { deciderPersonId: true },
    });
    const leader = await tx.teamMember.findFirst({
      where: { role: "leader", audit: { caseId, kind: "stage2", status: { not: "abandoned" } } },
      orderBy: { audit: { round: "desc" } },
      select: { personId: true },
    });
    return {
      reviewer: review === null ? [] : [review.reviewerPersonId],
      preparer: [preparer?.personId ?? []].flat(),
      decider: decisions.map(({ deciderPersonId }) => deciderPersonId),
      leader: leader === null ? [] : [leader.personId],
    };
  },
};
