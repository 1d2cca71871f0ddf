import { z } from "zod";
import { certificateNumberKey } from "@/lib/domain/certificate/certificate-number";
import type { KnownRecords } from "@/lib/domain/import/assess-import";
import type { RegistrationRow } from "@/lib/domain/import/import-rows";
import type { RawRow } from "@/lib/domain/import/import-sheets";
import type { PlainDate } from "@/rules/core/plain-date";
import type { Db } from "./db";
import { NotFoundError } from "./errors";
import { toDateColumn } from "./parse/dates";
import { fromJsonColumn } from "./parse/json-column";

/** One import at a time: the number only has to be the same everywhere. */
const IMPORT_LOCK = 4_207_219_013;

const cellsOf = (rows: readonly RawRow[], sheets: readonly RawRow["sheet"][], column: string): string[] => [
  ...new Set(
    rows.flatMap(({ sheet, cells }) =>
      sheets.includes(sheet) ? [(cells[column] ?? "").normalize("NFC")] : [],
    ),
  ),
];

const clientKey = (
  row: Readonly<{ creditCode: string | null; registrationCertificate: string | null }>,
): string => row.creditCode ?? row.registrationCertificate?.toUpperCase() ?? "";

const inForce = async (
  { tx }: Pick<Db, "tx">,
  clientIds: readonly string[],
  today: PlainDate,
): Promise<KnownRecords["inForce"]> => {
  const where = { clientId: { in: [...clientIds] }, lastDay: { gte: toDateColumn(today) } };
  const client = { select: { creditCode: true, registrationCertificate: true } } as const;
  const select = { number: true, scheme: true, client } as const;
  const rows = [
    ...(await tx.certificate.findMany({ where, select })),
    ...(await tx.carriedCertificate.findMany({ where, select })),
  ];
  return rows.map(({ client: holder, ...row }) => ({ ...row, client: clientKey(holder) }));
};

/** What the import asks and writes past the stores of its nouns. */
export const importStore = {
  /** A second run waits for the first, and finds what it wrote. */
  async lock({ tx }: Db): Promise<void> {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(${IMPORT_LOCK}::bigint)`;
  },

  /** What is on file under the keys that the rows name. */
  async known({ tx }: Db, rows: readonly RawRow[], today: PlainDate): Promise<KnownRecords> {
    const clientKeys = [
      ...cellsOf(rows, ["organisations"], "creditCode"),
      ...cellsOf(rows, ["organisations"], "registrationCertificate"),
      ...cellsOf(rows, ["certificates"], "client"),
    ];
    const wanted = clientKeys.flatMap((key) => [key, key.toUpperCase()]).filter((key) => key !== "");
    const clients = await tx.client.findMany({
      where: { OR: [{ creditCode: { in: wanted } }, { registrationCertificate: { in: wanted } }] },
      select: { id: true, name: true, creditCode: true, registrationCertificate: true },
    });
    const numbers = [
      ...cellsOf(rows, ["people"], "number"),
      ...cellsOf(rows, ["registrations"], "personNumber"),
    ];
    const people = await tx.person.findMany({
      where: { number: { in: numbers } },
      select: { number: true, name: true },
    });
    const registrations = await tx.registration.findMany({
      where: { number: { in: cellsOf(rows, ["registrations"], "number") } },
      select: { number: true, person: { select: { number: true } } },
    });
    const certificates = cellsOf(rows, ["certificates"], "number");
    const carried = await tx.carriedCertificate.findMany({
      where: { number: { in: certificates } },
      select: { number: true, client: { select: { creditCode: true, registrationCertificate: true } } },
    });
    const keys = new Map(certificates.map((number) => [certificateNumberKey(number), number]));
    const issued = await tx.certificate.findMany({
      where: { numberKey: { in: [...keys.keys()] } },
      select: { numberKey: true },
    });
    return {
      clients: new Map(clients.map((client) => [clientKey(client), client.name])),
      people: new Map(people.map(({ number, name }) => [number, name])),
      registrations: new Map(registrations.map(({ number, person }) => [number, person.number])),
      carried: new Map(carried.map(({ number, client }) => [number, clientKey(client)])),
      issued: new Set(issued.flatMap(({ numberKey }) => keys.get(numberKey) ?? [])),
      inForce: await inForce(
        { tx },
        clients.map(({ id }) => id),
        today,
      ),
    };
  },

  /** How many rows the last run of a file wrote; null: it was not run. */
  async writtenBy({ tx }: Db, fileId: string): Promise<number | null> {
    const entry = await tx.auditLogEntry.findFirst({
      where: { event: "import.run", subjectId: fileId },
      orderBy: { sequence: "desc" },
      select: { after: true },
    });
    return entry === null ? null : fromJsonColumn(z.object({ written: z.number() }), entry.after).written;
  },

  async clientIdByKey({ tx }: Db, key: string): Promise<string> {
    const row = await tx.client.findFirst({
      where: {
        OR: [{ creditCode: key }, { registrationCertificate: { equals: key, mode: "insensitive" } }],
      },
      select: { id: true },
    });
    if (row === null) throw new NotFoundError("client");
    return row.id;
  },

  /** Adds a registration to a person on file; the person's version tells whoever has the record open. */
  async addRegistration({ tx }: Db, { personNumber, ...row }: RegistrationRow): Promise<string> {
    const person = await tx.person.update({
      where: { number: personNumber },
      data: {
        version: { increment: 1 },
        registrations: {
          create: { ...row, validFrom: toDateColumn(row.validFrom), validTo: toDateColumn(row.validTo) },
        },
      },
      select: { id: true },
    });
    return person.id;
  },
};
