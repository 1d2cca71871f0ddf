import { z } from "zod";
import {
  day,
  fen,
  id,
  line,
  optionalDay,
  optionalLine,
  optionalText,
  paidFen,
  text,
  version,
} from "../fields";

/** One part of the fee, with the day it is due. */
export const feeInstalment = z.object({
  title: line(),
  titleEn: optionalLine(),
  amountFen: fen,
  dueOn: optionalDay,
});

/** 认证合同 while it is drawn up (5.3.3). */
export const contractForm = z.object({
  caseId: id,
  /** null: the contract does not exist yet. */
  version: version.nullish().transform((value) => value ?? null),
  number: line(60),
  feeFen: fen,
  payer: line(),
  instalments: z.array(feeInstalment).max(30),
  arrangements: optionalText(3_000),
  arrangementsEn: optionalText(3_000),
});
export type ContractForm = z.output<typeof contractForm>;

export const contractIssueForm = z.object({ caseId: id, version });

/** Both signatures and the scanned paper that carries them. */
export const contractSignatureForm = z.object({
  caseId: id,
  version,
  clientSignedOn: day,
  clientSignatory: line(100),
  bodySignedOn: day,
  bodySignatory: line(100),
  signedFileId: id,
});
/** The scan of the paper as the client signed it. */
export const sentContractForm = z.object({ caseId: id, version, signedFileId: id });
export type ContractSignatureForm = z.output<typeof contractSignatureForm>;

/** Money that came in; the reference is the bank's own and unique. */
export const paymentForm = z.object({
  caseId: id,
  payer: line(),
  amountFen: paidFen,
  receivedOn: day,
  reference: line(100),
});
export type PaymentForm = z.output<typeof paymentForm>;

/** A payment that was recorded by mistake; the right one is recorded anew. */
export const paymentCancellationForm = z.object({ caseId: id, paymentId: id, reason: text(1_000) });
