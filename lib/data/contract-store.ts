import type { ContractForm, ContractSignatureForm, PaymentForm } from "@/lib/domain/contract/contract-form";
import { byDueDay } from "@/lib/domain/contract/settle-fees";
import type { PlainDate } from "@/rules/core/plain-date";
import type { Db } from "./db";
import { NotFoundError, StaleError } from "./errors";
import type { Prisma } from "./generated/client";
import { toDateColumn, toDateColumnOrNull, toPlainDate, toPlainDateOrNull } from "./parse/dates";

const columns = {
  id: true,
  number: true,
  status: true,
  feeFen: true,
  payer: true,
  arrangements: true,
  arrangementsEn: true,
  issuedOn: true,
  clientSignedOn: true,
  clientSignatory: true,
  bodySignedOn: true,
  bodySignatory: true,
  clientSentOn: true,
  version: true,
  clientFile: { select: { id: true, name: true, size: true } },
  signedFile: { select: { id: true, name: true, size: true } },
  instalments: {
    orderBy: { position: "asc" },
    select: { title: true, titleEn: true, amountFen: true, dueOn: true },
  },
  payments: {
    orderBy: [{ receivedOn: "asc" }, { id: "asc" }],
    select: {
      ...{ id: true, payer: true, amountFen: true, receivedOn: true, reference: true },
      ...{ cancelledOn: true, cancelReason: true, cancelledBy: { select: { name: true } } },
    },
  },
} as const satisfies Prisma.ContractSelect;

/** null: nobody has drawn one up. */
const find = async ({ tx }: Db, caseId: string) => {
  const row = await tx.contract.findUnique({ where: { caseId }, select: columns });
  if (row === null) return null;
  return {
    ...row,
    issuedOn: toPlainDateOrNull(row.issuedOn),
    clientSentOn: toPlainDateOrNull(row.clientSentOn),
    clientSignedOn: toPlainDateOrNull(row.clientSignedOn),
    bodySignedOn: toPlainDateOrNull(row.bodySignedOn),
    // As they fall due, however they were typed: page, paper and form name them in one order.
    instalments: row.instalments
      .map((one) => ({ ...one, dueOn: toPlainDateOrNull(one.dueOn) }))
      .toSorted(byDueDay),
    payments: row.payments.map(({ cancelledBy, ...one }) => ({
      ...one,
      receivedOn: toPlainDate(one.receivedOn),
      cancelledOn: toPlainDateOrNull(one.cancelledOn),
      cancelledBy: cancelledBy?.name ?? null,
    })),
  };
};

export type ContractRecord = NonNullable<Awaited<ReturnType<typeof find>>>;

/** 认证合同 (5.3.3) */
export const contractStore = {
  find,

  async forCase(db: Db, caseId: string): Promise<ContractRecord> {
    const contract = await find(db, caseId);
    if (contract === null) throw new NotFoundError("contract");
    return contract;
  },

  /** The day on which the second of the two had signed; null until then. */
  async signedOn({ tx }: Db, caseId: string): Promise<PlainDate | null> {
    const row = await tx.contract.findUnique({
      where: { caseId },
      select: { status: true, clientSignedOn: true, bodySignedOn: true },
    });
    if (row?.status !== "signed") return null;
    const days = [toPlainDateOrNull(row.clientSignedOn), toPlainDateOrNull(row.bodySignedOn)];
    return (
      days
        .flatMap((day) => day ?? [])
        .toSorted()
        .at(-1) ?? null
    );
  },

  /** The day on which a contract ended with its case; null: it has not. */
  async endedOn({ tx }: Db, caseId: string): Promise<PlainDate | null> {
    const row = await tx.contract.findUnique({
      where: { caseId, status: "ended" },
      select: { case: { select: { closedOn: true } } },
    });
    return toPlainDateOrNull(row?.case.closedOn ?? null);
  },

  /** Is the number already another case's? */
  async isNumberUsed({ tx }: Db, caseId: string, number: string): Promise<boolean> {
    return (await tx.contract.count({ where: { number, caseId: { not: caseId } } })) > 0;
  },

  /** Creates the draft, or writes over the draft the form was made from. */
  async save(
    { tx }: Db,
    contract: ContractRecord | null,
    form: ContractForm,
  ): Promise<Readonly<{ id: string; version: number }>> {
    const { caseId, version, instalments, ...fields } = form;
    if ((contract?.version ?? null) !== version)
      throw new StaleError("contract", contract?.version, contract);
    const rows = instalments.map((one, position) => ({
      ...one,
      position,
      dueOn: toDateColumnOrNull(one.dueOn),
    }));
    if (contract === null) {
      return tx.contract.create({
        data: { caseId, ...fields, instalments: { create: rows } },
        select: { id: true, version: true },
      });
    }
    await guarded({ tx }, contract, { ...fields, status: "draft", issuedOn: null, ...UNSENT });
    await tx.feeInstalment.deleteMany({ where: { contractId: contract.id } });
    await tx.feeInstalment.createMany({ data: rows.map((row) => ({ ...row, contractId: contract.id })) });
    return { id: contract.id, version: contract.version + 1 };
  },

  async saveIssued(db: Db, contract: ContractRecord, today: PlainDate): Promise<void> {
    await guarded(db, contract, { status: "issued", issuedOn: toDateColumn(today), ...UNSENT });
  },

  /** What the client signed and sent back; sent once more, the later scan counts. */
  async saveSent(
    { tx }: Db,
    contract: ContractRecord,
    sent: Readonly<{ fileId: string; today: PlainDate }>,
  ): Promise<void> {
    const { count } = await tx.contract.updateMany({
      where: { id: contract.id, version: contract.version, status: "issued" },
      data: { clientFileId: sent.fileId, clientSentOn: toDateColumn(sent.today) },
    });
    if (count !== 1) throw new StaleError("contract", contract.version, contract);
  },

  async saveSigned(db: Db, contract: ContractRecord, form: ContractSignatureForm): Promise<void> {
    await guarded(db, contract, {
      status: "signed",
      clientSignedOn: toDateColumn(form.clientSignedOn),
      clientSignatory: form.clientSignatory,
      bodySignedOn: toDateColumn(form.bodySignedOn),
      bodySignatory: form.bodySignatory,
      signedFileId: form.signedFileId,
    });
  },

  async isReferenceUsed({ tx }: Db, reference: string): Promise<boolean> {
    return (await tx.payment.count({ where: { reference, cancelledOn: null } })) > 0;
  },

  async createPayment(
    { tx }: Db,
    contract: ContractRecord,
    payment: PaymentForm,
    by: Readonly<{ userId: string; now: Date }>,
  ): Promise<string> {
    const { id } = await tx.payment.create({
      data: {
        contractId: contract.id,
        payer: payment.payer,
        amountFen: payment.amountFen,
        receivedOn: toDateColumn(payment.receivedOn),
        reference: payment.reference,
        recordedById: by.userId,
        createdAt: by.now,
      },
      select: { id: true },
    });
    return id;
  },

  /** Marks a payment cancelled, once: the row stays. */
  async cancelPayment({ tx }: Pick<Db, "tx">, paymentId: string, cancelled: Cancelled): Promise<void> {
    const { count } = await tx.payment.updateMany({
      where: { id: paymentId, cancelledOn: null },
      data: {
        cancelledOn: toDateColumn(cancelled.on),
        cancelReason: cancelled.reason,
        cancelledById: cancelled.userId,
      },
    });
    if (count !== 1) throw new StaleError("payment", null, null);
  },
};

type Cancelled = Readonly<{ on: PlainDate; reason: string; userId: string }>;

/** A paper that is void takes what was signed on it along. */
const UNSENT = { clientFileId: null, clientSentOn: null };

type Change = Readonly<Record<string, string | number | Date | null>>;

const guarded = async ({ tx }: Pick<Db, "tx">, contract: ContractRecord, data: Change): Promise<void> => {
  const { count } = await tx.contract.updateMany({
    where: { id: contract.id, version: contract.version },
    data: { ...data, version: { increment: 1 } },
  });
  if (count !== 1) throw new StaleError("contract", contract.version, contract);
};
