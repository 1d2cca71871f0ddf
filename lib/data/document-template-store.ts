import type { OfficialDocumentName } from "@/lib/domain/document/official-documents.data";
import type { PlainDate } from "@/rules/core/plain-date";
import type { Db } from "./db";
import { NotFoundError } from "./errors";
import { lockName } from "./name-lock";
import { toDateColumn, toPlainDate } from "./parse/dates";

type Reader = Pick<Db, "tx">;
type By = Readonly<{ id: string; name: string; now: Date }>;

const columns = {
  ...{ id: true, version: true, sha256: true, note: true, missing: true, keptByName: true, keptAt: true },
  file: { select: { name: true, size: true } },
} as const;

/** Templates of the body for its official documents, and from when on which of them is used. */
export const documentTemplateStore = {
  /** Who brings or chooses a template of a document waits for whoever does. */
  lock: ({ tx }: Reader, document: OfficialDocumentName): Promise<void> =>
    lockName(tx, "document-template", document),

  /** Every version of a document's template, the newest first. */
  async versions({ tx }: Reader, document: OfficialDocumentName) {
    const rows = await tx.documentTemplate.findMany({
      where: { document },
      orderBy: { version: "desc" },
      select: columns,
    });
    return rows.map(({ file, keptAt, ...row }) => ({ ...row, ...file, keptAt: keptAt.toISOString() }));
  },

  /** One version of this document. */
  async one({ tx }: Reader, document: OfficialDocumentName, id: string) {
    const row = await tx.documentTemplate.findFirst({ where: { id, document }, select: columns });
    if (row === null) throw new NotFoundError("document template");
    const { file, ...template } = row;
    return { ...template, name: file.name };
  },

  /** Every choice, in the order they were made. */
  async choices({ tx }: Reader, document: OfficialDocumentName) {
    const rows = await tx.documentTemplateChoice.findMany({
      where: { document },
      orderBy: { number: "asc" },
      select: { number: true, templateId: true, from: true, note: true, chosenByName: true, chosenAt: true },
    });
    return rows.map(({ from, chosenAt, ...row }) => ({
      ...row,
      from: toPlainDate(from),
      chosenAt: chosenAt.toISOString(),
    }));
  },

  async keep(
    { tx }: Reader,
    template: Readonly<{
      document: OfficialDocumentName;
      version: number;
      fileId: string;
      sha256: string;
      note: string;
      missing: readonly string[];
    }>,
    by: By,
  ): Promise<string> {
    const { id } = await tx.documentTemplate.create({
      data: {
        ...template,
        missing: [...template.missing],
        ...{ keptById: by.id, keptByName: by.name, keptAt: by.now },
      },
      select: { id: true },
    });
    return id;
  },

  async choose(
    { tx }: Reader,
    choice: Readonly<{
      document: OfficialDocumentName;
      number: number;
      templateId: string | null;
      from: PlainDate;
      note: string;
    }>,
    by: By,
  ): Promise<void> {
    await tx.documentTemplateChoice.create({
      data: {
        ...choice,
        from: toDateColumn(choice.from),
        ...{ chosenById: by.id, chosenByName: by.name, chosenAt: by.now },
      },
      select: { id: true },
    });
  },
};
