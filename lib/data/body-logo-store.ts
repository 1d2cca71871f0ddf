import type { Db } from "./db";
import { lockName } from "./name-lock";

type Reader = Pick<Db, "tx">;

const columns = {
  ...{ number: true, width: true, height: true, keptByName: true, keptAt: true },
  file: { select: { name: true, sha256: true, type: true, size: true } },
} as const;

/** The mark at the head of the body's papers, and those before it. */
export const bodyLogoStore = {
  lock: ({ tx }: Reader): Promise<void> => lockName(tx, "body-logo"),

  /** Every mark the body had, the newest first; no file: none from then on. */
  async all({ tx }: Reader) {
    const rows = await tx.bodyLogo.findMany({ orderBy: { number: "desc" }, select: columns });
    return rows.map(({ keptAt, ...row }) => ({ ...row, keptAt: keptAt.toISOString() }));
  },

  /** The mark of today; null: none. */
  async current({ tx }: Reader) {
    const row = await tx.bodyLogo.findFirst({ orderBy: { number: "desc" }, select: columns });
    if (row === null || row.file === null) return null;
    const { width, height, file } = row;
    return { width, height, ...file };
  },

  async keep(
    { tx }: Reader,
    logo: Readonly<{
      number: number;
      fileId: string | null;
      width: number;
      height: number;
      keptById: string;
      keptByName: string;
      keptAt: Date;
    }>,
  ): Promise<void> {
    await tx.bodyLogo.create({ data: logo, select: { id: true } });
  },
};
