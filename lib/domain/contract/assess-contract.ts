import type { PlainDate } from "@/rules/core/plain-date";
import { isScan } from "../file/file-types";
import { hasLatinLetter } from "../fields";
import type { Refusal } from "../outcome";
import type { ContractForm, ContractSignatureForm, PaymentForm } from "./contract-form";

/** 5.3.3, 15: the client itself pays; nobody pays for it. */
const payerIsClient = (payer: string, clientName: string, clause: string): readonly Refusal[] =>
  payer === clientName
    ? []
    : [{ code: "payer-not-client", clause, field: "payer", facts: { payer, client: clientName } }];

const CLAUSE = "5.3.3";

/** Nothing is due before the contract exists. */
const earlyInstalments = (form: ContractForm, drawnUpOn: PlainDate): readonly Refusal[] =>
  form.instalments.flatMap(({ dueOn }, index) =>
    dueOn !== null && dueOn < drawnUpOn
      ? [
          {
            code: "instalment-due-before-contract",
            clause: CLAUSE,
            field: `instalments.${index}.dueOn`,
            facts: { row: index + 1, dueOn, drawnUpOn },
          },
        ]
      : [],
  );

/**
 * Instalments, where there are any, make up the whole fee and fall due from the day the contract is drawn up, or
 * was issued first, on.
 */
export const assessContract = (
  form: ContractForm,
  { clientName, drawnUpOn }: Readonly<{ clientName: string; drawnUpOn: PlainDate }>,
): readonly Refusal[] => {
  const sum = form.instalments.reduce((total, one) => total + one.amountFen, 0);
  const differs =
    form.instalments.length > 0 && sum !== form.feeFen
      ? [
          {
            code: "instalments-differ-from-fee",
            clause: CLAUSE,
            field: "instalments",
            facts: { sum: sum / 100, fee: form.feeFen / 100 },
          },
        ]
      : [];
  const free = form.feeFen === 0 ? [{ code: "fee-missing", clause: CLAUSE, field: "feeFen" }] : [];
  return [
    ...payerIsClient(form.payer, clientName, CLAUSE),
    ...free,
    ...differs,
    ...earlyInstalments(form, drawnUpOn),
  ];
};

export type ContractState = Readonly<{
  status: string;
  payer: string;
  arrangements: string;
  arrangementsEn: string;
  instalments: readonly Readonly<{ titleEn: string; dueOn: PlainDate | null }>[];
  issuedOn: PlainDate | null;
  feeFen: number;
  payments: readonly Readonly<{ amountFen: number; cancelledOn: PlainDate | null }>[];
}>;

const statusRefusal = (contract: ContractState, wanted: readonly string[]): readonly Refusal[] =>
  wanted.includes(contract.status)
    ? []
    : [{ code: "contract-wrong-status", clause: CLAUSE, facts: { status: contract.status, wanted } }];

/** 5.3.3: what both sign names the audit arrangements, in both languages of the paper. */
const arrangementRefusals = ({ arrangements, arrangementsEn }: ContractState): readonly Refusal[] => [
  ...(arrangements === "" ? [{ code: "arrangements-missing", clause: CLAUSE, field: "arrangements" }] : []),
  ...(hasLatinLetter(arrangementsEn)
    ? []
    : [{ code: "arrangements-english-missing", clause: CLAUSE, field: "arrangementsEn" }]),
];

/** 5.3.3: each part of the fee is named in both languages of the paper. */
const partNameRefusals = ({ instalments }: ContractState): readonly Refusal[] =>
  instalments.flatMap(({ titleEn }, index): readonly Refusal[] =>
    hasLatinLetter(titleEn)
      ? []
      : [
          {
            code: "instalment-english-missing",
            clause: CLAUSE,
            field: `instalments.${index}.titleEn`,
            facts: { row: index + 1 },
          },
        ],
  );

/** 5.3.3: the fee with the day each part of it is due. */
const dueDayRefusals = ({ instalments }: ContractState): readonly Refusal[] => {
  if (instalments.length === 0) return [{ code: "fee-not-divided", clause: CLAUSE, field: "instalments" }];
  return instalments.flatMap(({ dueOn }, index): readonly Refusal[] => {
    const field = `instalments.${index}.dueOn`;
    return dueOn === null
      ? [{ code: "instalment-without-due-day", clause: CLAUSE, field, facts: { row: index + 1 } }]
      : [];
  });
};

/** A drawn-up contract that says all both will sign may be issued, and issued anew until it is signed. */
export const assessIssue = (contract: ContractState, clientName: string): readonly Refusal[] => [
  ...statusRefusal(contract, ["draft", "issued"]),
  ...payerIsClient(contract.payer, clientName, CLAUSE),
  ...arrangementRefusals(contract),
  ...dueDayRefusals(contract),
  ...partNameRefusals(contract),
];

/** 5.3.3: what both signed is kept as they signed it, told by the content of the file and never by its name. */
const scanRefusals = ({ name, type }: Readonly<{ name: string; type: string }>): readonly Refusal[] =>
  isScan(type) ? [] : [{ code: "scan-not-a-scan", clause: CLAUSE, field: "signedFileId", facts: { name } }];

/** The client sends back what was issued to it, signed and scanned. */
export const assessSent = (
  contract: ContractState,
  scan: Readonly<{ name: string; type: string }>,
): readonly Refusal[] => [...statusRefusal(contract, ["issued"]), ...scanRefusals(scan)];

/** Signed by both, on days from its issue to today, and paid by the client itself. */
export const assessSignature = (
  contract: ContractState,
  form: ContractSignatureForm,
  file: Readonly<{ clientName: string; today: PlainDate; scan: Readonly<{ name: string; type: string }> }>,
): readonly Refusal[] => {
  const { issuedOn } = contract;
  const dates = (["clientSignedOn", "bodySignedOn"] as const).flatMap((field): readonly Refusal[] => {
    const on = form[field];
    if (on > file.today)
      return [{ code: "signed-in-the-future", clause: CLAUSE, field, facts: { on, today: file.today } }];
    if (issuedOn !== null && on < issuedOn)
      return [{ code: "signed-before-issue", clause: CLAUSE, field, facts: { on, issuedOn } }];
    return [];
  });
  return [
    ...statusRefusal(contract, ["issued"]),
    ...payerIsClient(contract.payer, file.clientName, CLAUSE),
    ...dates,
    ...scanRefusals(file.scan),
  ];
};

/** What came in, in fen; a cancelled payment never did. */
export const paidSoFar = (payments: ContractState["payments"]): number =>
  payments.reduce((sum, { amountFen, cancelledOn }) => (cancelledOn === null ? sum + amountFen : sum), 0);

/** A payment is cancelled once; what was recorded in its place is a payment of its own. */
export const assessCancellation = (
  payment: Readonly<{ reference: string; cancelledOn: PlainDate | null }>,
): readonly Refusal[] =>
  payment.cancelledOn === null
    ? []
    : [
        {
          code: "payment-already-cancelled",
          clause: CLAUSE,
          facts: { reference: payment.reference, on: payment.cancelledOn },
        },
      ];

/** More than the whole fee is a slip of the pen, or money that belongs to another contract. */
const beyondFee = (contract: ContractState, form: PaymentForm): readonly Refusal[] => {
  const paidFen = paidSoFar(contract.payments);
  const openFen = contract.feeFen - paidFen;
  if (form.amountFen <= openFen) return [];
  const facts = { fee: contract.feeFen / 100, paid: paidFen / 100, open: openFen / 100 };
  return [{ code: "payment-beyond-fee", clause: CLAUSE, field: "amountFen", facts }];
};

const receivedRefusals = (
  { issuedOn }: ContractState,
  { receivedOn }: PaymentForm,
  today: PlainDate,
): readonly Refusal[] => {
  const refusal = (code: string, facts: Readonly<Record<string, string>>) => [
    { code, clause: CLAUSE, field: "receivedOn", facts },
  ];
  if (receivedOn > today) return refusal("paid-in-the-future", { on: receivedOn, today });
  if (issuedOn !== null && receivedOn < issuedOn)
    return refusal("paid-before-contract", { on: receivedOn, issuedOn });
  return [];
};

/**
 * 5.3.3, 15: money from anybody but the client is not taken, nor before the contract or beyond its fee. A client
 * that took another name may pay under either.
 */
export const assessPayment = (
  contract: ContractState,
  form: PaymentForm,
  file: Readonly<{ clientName: string; today: PlainDate; isReferenceUsed: boolean }>,
): readonly Refusal[] => [
  ...statusRefusal(contract, ["signed"]),
  ...(form.payer === contract.payer ? [] : payerIsClient(form.payer, file.clientName, CLAUSE)),
  ...receivedRefusals(contract, form, file.today),
  ...beyondFee(contract, form),
  ...(file.isReferenceUsed
    ? [
        {
          code: "payment-reference-used",
          clause: CLAUSE,
          field: "reference",
          facts: { reference: form.reference },
        },
      ]
    : []),
];
