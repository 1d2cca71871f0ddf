import { schemesTold } from "@/lib/domain/case/rules-of-case";
import { combinedColumns } from "./case-store";
import type { Organisation } from "@/lib/domain/client/client-forms";
import { isCaseStage } from "@/lib/domain/case/case-machine";
import { CLIENT_STATES, type ClientState } from "@/lib/domain/client/client-list-form";
import { shanghaiDate } from "@/rules/core/plain-date";
import { clientScope } from "./case-scope";
import type { Db } from "./db";
import { NotFoundError, StaleError } from "./errors";
import type { Prisma } from "./generated/client";
import { lockName } from "./name-lock";
import { toPlainDateOrNull } from "./parse/dates";

/** The column is text; a state nobody knows is an error of ours. */
export const toClientState = (status: string): ClientState => {
  const state = CLIENT_STATES.find((one) => one === status);
  if (state === undefined) throw new Error(`client state "${status}"`);
  return state;
};

const orNull = (value: string): string | null => (value === "" ? null : value);

const caseColumns = {
  ...{ id: true, number: true, scheme: true, stage: true },
  combined: combinedColumns,
  /** Of several the one that is valid longest: as long as it is, the case is certified. */
  certificates: { orderBy: { lastDay: "desc" }, take: 1, select: { lastDay: true } },
} as const satisfies Prisma.CertificationCaseSelect;

/** 客户: the organisation through all stages. */
export const clientStore = {
  async head({ tx, scope }: Db, clientId: string) {
    const row = await tx.client.findFirst({
      where: { AND: [{ id: clientId }, clientScope(scope)] },
      select: {
        ...{ id: true, name: true, status: true, version: true },
        ...{ creditCode: true, claimedCreditCode: true },
      },
    });
    if (row === null) throw new NotFoundError("client");
    return row;
  },

  async file({ tx, scope }: Db, clientId: string) {
    const row = await tx.client.findFirst({
      where: { AND: [{ id: clientId }, clientScope(scope)] },
      include: {
        users: { select: { id: true, name: true, email: true, status: true } },
        cases: { orderBy: { number: "desc" }, select: caseColumns },
      },
    });
    if (row === null) throw new NotFoundError("client");
    const { createdAt, establishedOn, status, cases, claimedCreditCode, ...file } = row;
    const known = cases.flatMap(({ stage, certificates, combined, ...one }) =>
      isCaseStage(stage)
        ? [
            {
              ...one,
              scheme: schemesTold({ ...one, combined }),
              stage,
              certificateLastDay: toPlainDateOrNull(certificates[0]?.lastDay ?? null),
            },
          ]
        : [],
    );
    return {
      ...file,
      // Its own people see the code they wrote, whoever holds it.
      creditCode: file.creditCode ?? claimedCreditCode,
      claimedCreditCode,
      status: toClientState(status),
      cases: known,
      registeredOn: shanghaiDate(createdAt.getTime()),
      establishedOn: toPlainDateOrNull(establishedOn),
    };
  },

  /**
   * Is the credit code already on file? Asked past the scope: it is unique over all clients. The code is held
   * until the commit: of two that register it at once, the second is told.
   */
  async isCreditCodeTaken({ tx }: Pick<Db, "tx">, creditCode: string): Promise<boolean> {
    if (creditCode === "") return false;
    await lockName(tx, "credit-code", creditCode);
    return (await tx.client.count({ where: { creditCode } })) > 0;
  },

  /** Who holds a credit code, past the scope as above; null: nobody does any more. */
  holderOf: ({ tx }: Pick<Db, "tx">, creditCode: string) =>
    tx.client.findUnique({ where: { creditCode }, select: { id: true, name: true } }),

  /** The code a registration named becomes its own, once nobody holds it any more. */
  async takeClaimedCode({ tx }: Db, clientId: string, creditCode: string): Promise<void> {
    await tx.client.update({ where: { id: clientId }, data: { creditCode, claimedCreditCode: null } });
  },

  /** Its own code becomes one it only named, and is free for whoever really has it. */
  async giveUpCode({ tx }: Db, clientId: string, creditCode: string): Promise<void> {
    await tx.client.update({
      where: { id: clientId },
      data: { creditCode: null, claimedCreditCode: creditCode },
    });
  },

  async create(
    { tx }: Pick<Db, "tx">,
    client: Organisation & Readonly<{ status: ClientState; now: Date; claimedCreditCode?: string | null }>,
  ): Promise<string> {
    const {
      now,
      creditCode,
      registrationCertificate,
      name,
      country,
      address,
      contact,
      contactPhone,
      contactEmail,
      status,
      claimedCreditCode = null,
    } = client;
    const row = await tx.client.create({
      data: {
        ...{ name, country, address, contact, contactPhone, contactEmail, status },
        creditCode: claimedCreditCode === null ? orNull(creditCode) : null,
        claimedCreditCode,
        registrationCertificate: orNull(registrationCertificate),
        createdAt: now,
      },
      select: { id: true },
    });
    return row.id;
  },

  async saveStatus(
    { tx }: Db,
    clientId: string,
    basedOn: number,
    status: ClientState,
    statusReason: string | null,
  ): Promise<void> {
    const { count } = await tx.client.updateMany({
      where: { id: clientId, version: basedOn },
      data: { status, statusReason, version: { increment: 1 } },
    });
    if (count !== 1) throw new StaleError("client");
  },

  /** Organisations on file, for choosing from. */
  names: ({ tx, scope }: Db) =>
    tx.client.findMany({
      where: { AND: [clientScope(scope), { status: { not: "declined" } }] },
      orderBy: { name: "asc" },
      take: 5_000,
      select: { id: true, name: true },
    }),
};
