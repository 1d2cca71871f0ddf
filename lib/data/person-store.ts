import type { PersonContent } from "@/lib/domain/person/person-form";
import type { PlainDate } from "@/rules/core/plain-date";
import type { Db } from "./db";
import { NotFoundError, StaleError } from "./errors";
import type { Prisma } from "./generated/client";
import { toDateColumn, toDateColumnOrNull, toPlainDate, toPlainDateOrNull } from "./parse/dates";

const columns = {
  id: true,
  number: true,
  name: true,
  nameEn: true,
  isBodyStaff: true,
  isFullTime: true,
  canLead: true,
  practisesOnlyHere: true,
  phone: true,
  activeFrom: true,
  activeUntil: true,
  version: true,
  registrations: { orderBy: { validFrom: "asc" } },
  professionalCodes: { orderBy: { code: "asc" } },
  competenceRecords: { orderBy: { assessedOn: "asc" } },
  user: { select: { id: true, email: true, status: true } },
} as const satisfies Prisma.PersonSelect;

type Row = Prisma.PersonGetPayload<{ select: typeof columns }>;

const toFile = ({
  activeFrom,
  activeUntil,
  registrations,
  professionalCodes,
  competenceRecords,
  ...row
}: Row) => ({
  ...row,
  activeFrom: toPlainDate(activeFrom),
  activeUntil: toPlainDateOrNull(activeUntil),
  registrations: registrations.map(({ id, number, system, status, validFrom, validTo }) => ({
    ...{ id, number, system, status: status === "intern" ? ("intern" as const) : ("formal" as const) },
    validFrom: toPlainDate(validFrom),
    validTo: toPlainDate(validTo),
  })),
  professionalCodes: professionalCodes.map(({ scheme, code, validFrom, validTo }) => ({
    ...{ scheme, code },
    validFrom: toPlainDate(validFrom),
    validTo: toPlainDateOrNull(validTo),
  })),
  competenceRecords: competenceRecords.map(({ scheme, codes, note, assessedOn, validTo, ...record }) => ({
    ...{ function: record.function, scheme, codes, note },
    assessedOn: toPlainDate(assessedOn),
    validTo: toPlainDateOrNull(validTo),
  })),
});

const fields = (content: PersonContent) => ({
  name: content.name,
  nameEn: content.nameEn,
  isBodyStaff: content.isBodyStaff,
  isFullTime: content.isFullTime,
  canLead: content.canLead,
  practisesOnlyHere: content.practisesOnlyHere,
  phone: content.phone,
  activeFrom: toDateColumn(content.activeFrom),
  activeUntil: toDateColumnOrNull(content.activeUntil),
});

const rows = (content: PersonContent) => ({
  registrations: {
    create: content.registrations.map((row) => ({
      ...row,
      validFrom: toDateColumn(row.validFrom),
      validTo: toDateColumn(row.validTo),
    })),
  },
  professionalCodes: {
    create: content.professionalCodes.map((row) => ({
      ...row,
      validFrom: toDateColumn(row.validFrom),
      validTo: toDateColumnOrNull(row.validTo),
    })),
  },
  competenceRecords: {
    create: content.competenceRecords.map((row) => ({
      ...row,
      assessedOn: toDateColumn(row.assessedOn),
      validTo: toDateColumnOrNull(row.validTo),
    })),
  },
});

/** More than any body employs; a list for choosing from. */
const CHOICES = 2_000;

/** People of the body: only staff read them, under person:read or through a case they work on. */
export const personStore = {
  async file({ tx }: Db, personId: string) {
    const row = await tx.person.findUnique({ where: { id: personId }, select: columns });
    if (row === null) throw new NotFoundError("person");
    return toFile(row);
  },

  async create({ tx }: Db, number: string, content: PersonContent, now: Date): Promise<string> {
    const row = await tx.person.create({
      data: { number, ...fields(content), ...rows(content), createdAt: now },
      select: { id: true },
    });
    return row.id;
  },

  async save({ tx }: Db, personId: string, basedOn: number, content: PersonContent): Promise<number> {
    const { count } = await tx.person.updateMany({
      where: { id: personId, version: basedOn },
      data: { ...fields(content), version: { increment: 1 } },
    });
    if (count !== 1) throw new StaleError("person");
    const own = { where: { personId } };
    await tx.registration.deleteMany(own);
    await tx.professionalCode.deleteMany(own);
    await tx.competenceRecord.deleteMany(own);
    await tx.person.update({ where: { id: personId }, data: rows(content) });
    return basedOn + 1;
  },

  /** People at work today whom nobody has made an account for yet. */
  withoutAccount: (tx: Db["tx"], today: PlainDate) =>
    tx.person.findMany({
      where: {
        user: null,
        OR: [{ activeUntil: null }, { activeUntil: { gte: toDateColumn(today) } }],
      },
      orderBy: { number: "asc" },
      take: CHOICES,
      select: { id: true, number: true, name: true },
    }),

  /** Of these registration numbers, one that stands on somebody else's record; null for none. */
  async registrationElsewhere(tx: Db["tx"], numbers: readonly string[], personId: string | null) {
    const found = await tx.registration.findFirst({
      where: { number: { in: [...numbers] }, ...(personId === null ? {} : { personId: { not: personId } }) },
      select: { number: true, person: { select: { name: true } } },
    });
    return found;
  },

  /** People as their files, for a list that has chosen them. */
  async byIds({ tx }: Db, ids: readonly string[]) {
    const found = await tx.person.findMany({ where: { id: { in: [...ids] } }, select: columns });
    return found.map(toFile);
  },
};
