import type { Organisation } from "@/lib/domain/client/client-forms";
import { isCaseStage } from "@/lib/domain/case/case-machine";
import { CLIENT_STATES, type ClientListForm, type ClientState } from "@/lib/domain/client/client-list-form";
import { clientScope } from "./case-scope";
import type { Db } from "./db";
import { NotFoundError, StaleError } from "./errors";
import { lockName } from "./name-lock";
import { toPlainDate, toPlainDateOrNull } from "./parse/dates";

/** The column is text; a state nobody knows is an error of ours. */
const toState = (status: string): ClientState => {
  const state = CLIENT_STATES.find((one) => one === status);
  if (state === undefined) throw new Error(`client state "${status}"`);
  return state;
};

const orNull = (value: string): string | null => (value === "" ? null : value);

/** 客户: the organisation through all stages. */
export const clientStore = {
  async head({ tx, scope }: Db, clientId: string) {
    const row = await tx.client.findFirst({
      where: { AND: [{ id: clientId }, clientScope(scope)] },
      select: { id: true, name: true, status: true, version: true },
    });
    if (row === null) throw new NotFoundError("client");
    return row;
  },

  async file({ tx, scope }: Db, clientId: string) {
    const row = await tx.client.findFirst({
      where: { AND: [{ id: clientId }, clientScope(scope)] },
      include: {
        users: { select: { id: true, name: true, email: true, status: true } },
        cases: { orderBy: { number: "desc" }, select: { id: true, number: true, scheme: true, stage: true } },
      },
    });
    if (row === null) throw new NotFoundError("client");
    const { createdAt, establishedOn, status, cases, ...file } = row;
    const known = cases.flatMap(({ stage, ...one }) => (isCaseStage(stage) ? [{ ...one, stage }] : []));
    return {
      ...file,
      status: toState(status),
      cases: known,
      registeredOn: toPlainDate(createdAt),
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

  async create(
    { tx }: Pick<Db, "tx">,
    client: Organisation & Readonly<{ status: ClientState; now: Date }>,
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
    } = client;
    const row = await tx.client.create({
      data: {
        ...{ name, country, address, contact, contactPhone, contactEmail, status },
        creditCode: orNull(creditCode),
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

  /** Clients by id (which runs with time), newest first, paged by key. */
  async page({ tx, scope }: Db, { q, status, after }: ClientListForm) {
    const pageSize = 50;
    const found = await tx.client.findMany({
      where: {
        AND: [
          clientScope(scope),
          ...(after === "" ? [] : [{ id: { lt: after } }]),
          ...(status === "" || status === "all" ? [] : [{ status }]),
          ...(q === ""
            ? []
            : [
                {
                  OR: [
                    { name: { contains: q, mode: "insensitive" as const } },
                    { creditCode: q },
                    { contact: { contains: q } },
                  ],
                },
              ]),
        ],
      },
      orderBy: { id: "desc" },
      take: pageSize + 1,
      select: {
        ...{
          id: true,
          name: true,
          creditCode: true,
          status: true,
          contact: true,
          createdAt: true,
          version: true,
        },
        _count: { select: { cases: true } },
      },
    });
    const byStatus = await tx.client.groupBy({
      by: ["status"],
      where: clientScope(scope),
      _count: { _all: true },
    });
    const shown = found.slice(0, pageSize);
    return {
      counts: Object.fromEntries(byStatus.map((row) => [row.status, row._count._all])),
      rows: shown.map(({ createdAt, _count, status: state, ...row }) => ({
        ...row,
        status: toState(state),
        registeredOn: toPlainDate(createdAt),
        cases: _count.cases,
      })),
      next: found.length > pageSize ? (shown.at(-1)?.id ?? null) : null,
    };
  },
};
