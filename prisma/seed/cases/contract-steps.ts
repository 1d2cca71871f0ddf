import type { Actor } from "@/lib/domain/access/actor";
import { issueContract } from "@/lib/usecases/contract/issue-contract";
import { recordPayment } from "@/lib/usecases/contract/record-payment";
import { saveContract } from "@/lib/usecases/contract/save-contract";
import { signContract } from "@/lib/usecases/contract/sign-contract";
import { addDays, type PlainDate } from "@/rules/core/plain-date";
import { BODY } from "../body.data";
import { bring } from "../papers";
import { play } from "../play";
import type { Organisation } from "./organisation";

const REGISTRATION_FEE = 200_000;
const FEE_PER_HEAD = 12_000;
const AUDIT_FEE = 1_200_000;
const REGISTRATION_DUE_AFTER = 15;
/** Days from the contract until the audit and the registration are to be paid. */
export const AUDIT_DUE_AFTER = 60;

export type Parties = Readonly<{ organisation: Organisation; caseId: string; officer: Actor; order: number }>;

const feeOf = ({ people }: Organisation): number => AUDIT_FEE + people * FEE_PER_HEAD;

/** Draws up the contract (5.3.3); the version to issue comes back. */
export const drawUp = async (parties: Parties, on: PlainDate): Promise<number> => {
  const { organisation, caseId, officer, order } = parties;
  const auditFee = feeOf(organisation);
  const { version } = await play(officer, on, saveContract, {
    ...{ caseId, version: null, payer: organisation.name },
    number: `HZ-${on.slice(0, 4)}-${String(order + 1).padStart(3, "0")}`,
    feeFen: REGISTRATION_FEE + auditFee,
    instalments: [
      {
        ...{ title: "申请与评审费", titleEn: "Application and review", amountFen: REGISTRATION_FEE },
        dueOn: addDays(on, REGISTRATION_DUE_AFTER),
      },
      {
        title: "审核与注册费",
        titleEn: "Audit and registration",
        amountFen: auditFee,
        dueOn: addDays(on, AUDIT_DUE_AFTER),
      },
    ],
    arrangements: "第一阶段为非现场文件评价，第二阶段在客户现场实施；获证后每年监督一次。",
    arrangementsEn: "Stage 1 off site, stage 2 at the client's premises; surveillance once a year.",
  });
  return version;
};

export const issue = async ({ caseId, officer }: Parties, on: PlainDate, version: number): Promise<number> =>
  (await play(officer, on, issueContract, { caseId, version })).version;

export const sign = async (parties: Parties, on: PlainDate, version: number): Promise<void> => {
  const { organisation, caseId, officer } = parties;
  await play(officer, on, signContract, {
    ...{ caseId, version, clientSignedOn: on, bodySignedOn: on },
    clientSignatory: organisation.legalRepresentative,
    bodySignatory: BODY.generalManager,
    signedFileId: await bring(officer, on, "合同签字页"),
  });
};

const receive = async (
  { organisation, caseId, order }: Parties,
  cashier: Actor,
  on: PlainDate,
  amountFen: number,
): Promise<void> => {
  await play(cashier, on, recordPayment, {
    ...{ caseId, payer: organisation.name, amountFen, receivedOn: on },
    reference: `DEMO${on.replaceAll("-", "")}${String(order).padStart(4, "0")}`,
  });
};

/** The first instalment arrives from the client itself (15). */
export const payRegistration = (parties: Parties, cashier: Actor, on: PlainDate): Promise<void> =>
  receive(parties, cashier, on, REGISTRATION_FEE);

/** The second one; `part` of it, where the client has not paid the whole. */
export const payAudit = (parties: Parties, cashier: Actor, on: PlainDate, part = 1): Promise<void> =>
  receive(parties, cashier, on, Math.round(feeOf(parties.organisation) * part));
