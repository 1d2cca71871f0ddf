import type { EditionDraft } from "@/lib/domain/edition/edition-draft";
import { DRAFT_STATUSES } from "@/lib/domain/edition/edition-draft";
import { editionSchema } from "@/lib/domain/edition/edition-schema";
import type { PlainDate } from "@/rules/core/plain-date";
import type { EditionValues } from "@/rules/schemes/edition-values";
import type { Db } from "./db";
import { NotFoundError, StaleError } from "./errors";
import type { Prisma } from "./generated/client";
import { lockName } from "./name-lock";
import { toDateColumn, toPlainDate, toPlainDateOrNull } from "./parse/dates";
import { fromJsonColumn, toJsonColumn } from "./parse/json-column";

const columns = {
  ...{ id: true, scheme: true, parentEdition: true, edition: true, effectiveFrom: true, values: true },
  ...{ note: true, status: true, version: true, begunByName: true, begunAt: true },
  ...{ savedByName: true, savedAt: true, releasedHash: true, releasedOn: true },
} as const satisfies Prisma.EditionDraftSelect;

type Row = Prisma.EditionDraftGetPayload<{ select: typeof columns }>;

const statusOf = (status: string): EditionDraft["status"] => {
  const found = DRAFT_STATUSES.find((each) => each === status);
  if (found === undefined) throw new RangeError(`a draft of an edition that is ${status}`);
  return found;
};

const toDraft = ({ values, ...row }: Row): EditionDraft => ({
  ...row,
  status: statusOf(row.status),
  effectiveFrom: toPlainDate(row.effectiveFrom),
  begunAt: row.begunAt.toISOString(),
  savedAt: row.savedAt.toISOString(),
  releasedOn: toPlainDateOrNull(row.releasedOn),
  values: fromJsonColumn(editionSchema, values),
});

type Begun = Readonly<{
  parentEdition: string;
  values: EditionValues;
  byId: string;
  byName: string;
  now: Date;
}>;

type Saved = Readonly<{ values: EditionValues; note: string; byName: string; now: Date }>;

/** Drafts of editions; they belong to nobody's case, so the permission alone decides who sees them. */
export const editionDraftStore = {
  /** Who begins a draft of a scheme waits for whoever is beginning one. */
  lock: ({ tx }: Pick<Db, "tx">, scheme: string): Promise<void> => lockName(tx, "edition-draft", scheme),

  async begin({ tx }: Pick<Db, "tx">, { values, byId, byName, now, parentEdition }: Begun): Promise<string> {
    const { id } = await tx.editionDraft.create({
      data: {
        ...{ scheme: values.scheme, edition: values.edition, parentEdition },
        effectiveFrom: toDateColumn(values.effectiveFrom),
        values: toJsonColumn(values),
        ...{ begunById: byId, begunByName: byName, begunAt: now, savedByName: byName, savedAt: now },
      },
      select: { id: true },
    });
    return id;
  },

  /** Open drafts first, then the others, the last saved first. */
  async all({ tx }: Pick<Db, "tx">): Promise<readonly EditionDraft[]> {
    const rows = await tx.editionDraft.findMany({
      orderBy: [{ status: "asc" }, { savedAt: "desc" }],
      take: 500,
      select: columns,
    });
    return rows.map(toDraft);
  },

  /** Is there a draft, or a released one, of this name already? */
  async isNamed({ tx }: Pick<Db, "tx">, scheme: string, edition: string, but = ""): Promise<boolean> {
    const found = await tx.editionDraft.findFirst({
      where: { scheme, edition, status: { not: "discarded" }, ...(but === "" ? {} : { id: { not: but } }) },
      select: { id: true },
    });
    return found !== null;
  },

  async find({ tx }: Pick<Db, "tx">, id: string): Promise<EditionDraft> {
    const row = await tx.editionDraft.findUnique({ where: { id }, select: columns });
    if (row === null) throw new NotFoundError("edition draft");
    return toDraft(row);
  },

  /** The same for whoever is about to change it: the others wait. */
  async forChange(db: Pick<Db, "tx">, id: string): Promise<EditionDraft> {
    await db.tx.$queryRaw`SELECT "id" FROM "EditionDraft" WHERE "id" = ${id}::uuid FOR UPDATE`;
    return editionDraftStore.find(db, id);
  },

  async save({ tx }: Pick<Db, "tx">, id: string, basedOn: number, saved: Saved): Promise<number> {
    const { values, note, byName, now } = saved;
    const { count } = await tx.editionDraft.updateMany({
      where: { id, version: basedOn, status: "draft" },
      data: {
        edition: values.edition,
        effectiveFrom: toDateColumn(values.effectiveFrom),
        values: toJsonColumn(values),
        ...{ note, savedByName: byName, savedAt: now, version: { increment: 1 } },
      },
    });
    if (count !== 1) throw new StaleError("edition draft");
    return basedOn + 1;
  },

  async close(
    { tx }: Pick<Db, "tx">,
    id: string,
    basedOn: number,
    as: Readonly<{ status: "discarded" } | { status: "released"; hash: string; on: PlainDate }>,
  ): Promise<void> {
    const released =
      as.status === "released" ? { releasedHash: as.hash, releasedOn: toDateColumn(as.on) } : {};
    const { count } = await tx.editionDraft.updateMany({
      where: { id, version: basedOn, status: "draft" },
      data: { status: as.status, version: { increment: 1 }, ...released },
    });
    if (count !== 1) throw new StaleError("edition draft");
  },
};
