import { z } from "zod";
import type { OfficialDocumentName } from "@/lib/domain/document/official-documents.data";
import type { Db } from "./db";
import { lockName } from "./name-lock";
import { fromJsonColumn, toJsonColumn } from "./parse/json-column";

type Reader = Pick<Db, "tx">;

const ownTexts = z.array(z.object({ path: z.string(), zh: z.string(), en: z.string() }));

const columns = {
  ...{ number: true, code: true, formVersion: true, texts: true, note: true },
  ...{ savedByName: true, savedAt: true },
} as const;

type NewForm = Readonly<{
  document: OfficialDocumentName;
  number: number;
  code: string;
  formVersion: string;
  texts: z.output<typeof ownTexts>;
  note: string;
  savedById: string;
  savedByName: string;
  savedAt: Date;
}>;

/** How the body has its forms read: codes, versions, fixed texts. */
export const documentFormStore = {
  /** One at a time, over all forms: no two of them take one code. */
  lock: ({ tx }: Reader): Promise<void> => lockName(tx, "document-form"),

  /** Every version of a form the body saved, the newest first. */
  async versions({ tx }: Reader, document: OfficialDocumentName) {
    const rows = await tx.documentForm.findMany({
      where: { document },
      orderBy: { number: "desc" },
      select: columns,
    });
    return rows.map(({ texts, savedAt, ...row }) => ({
      ...row,
      texts: fromJsonColumn(ownTexts, texts),
      savedAt: savedAt.toISOString(),
    }));
  },

  /** The form as the body last saved it; null: as built in. */
  async current({ tx }: Reader, document: OfficialDocumentName) {
    const row = await tx.documentForm.findFirst({
      where: { document },
      orderBy: { number: "desc" },
      select: { code: true, formVersion: true, texts: true },
    });
    return row === null ? null : { ...row, texts: fromJsonColumn(ownTexts, row.texts) };
  },

  /** The code each form has last, of those the body saved. */
  async codes({ tx }: Reader): Promise<ReadonlyMap<string, string>> {
    const rows = await tx.documentForm.findMany({
      distinct: ["document"],
      orderBy: [{ document: "asc" }, { number: "desc" }],
      select: { document: true, code: true },
    });
    return new Map(rows.map(({ document, code }) => [document, code]));
  },

  async save({ tx }: Reader, { texts, ...form }: NewForm): Promise<void> {
    await tx.documentForm.create({ data: { ...form, texts: toJsonColumn(texts) }, select: { id: true } });
  },
};
