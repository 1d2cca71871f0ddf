import type { AccessScope } from "@/lib/domain/access/can";
import { caseScope, clientScope } from "./case-scope";
import type { Db } from "./db";

const AT_MOST = 6;

type Found = Readonly<{ id: string; title: string; detail: string }>;

/** What a word finds, each noun in the scope that its own permission gives. */
export const searchStore = {
  async cases({ tx }: Db, scope: AccessScope, q: string): Promise<readonly Found[]> {
    const rows = await tx.certificationCase.findMany({
      where: {
        AND: [
          caseScope(scope),
          {
            OR: [
              { number: { contains: q, mode: "insensitive" } },
              { client: { name: { contains: q, mode: "insensitive" } } },
              { client: { creditCode: q.toUpperCase() } },
            ],
          },
        ],
      },
      orderBy: { number: "desc" },
      take: AT_MOST,
      select: { id: true, number: true, client: { select: { name: true } } },
    });
    return rows.map((row) => ({ id: row.id, title: row.client.name, detail: row.number }));
  },

  async clients({ tx }: Db, scope: AccessScope, q: string): Promise<readonly Found[]> {
    const rows = await tx.client.findMany({
      where: {
        AND: [
          clientScope(scope),
          { OR: [{ name: { contains: q, mode: "insensitive" } }, { creditCode: q.toUpperCase() }] },
        ],
      },
      orderBy: { name: "asc" },
      take: AT_MOST,
      select: { id: true, name: true, creditCode: true, claimedCreditCode: true },
    });
    return rows.map((row) => ({
      id: row.id,
      title: row.name,
      detail: row.creditCode ?? row.claimedCreditCode ?? "",
    }));
  },

  async people({ tx }: Db, q: string): Promise<readonly Found[]> {
    const rows = await tx.person.findMany({
      where: {
        OR: [
          { name: { contains: q, mode: "insensitive" } },
          { number: { contains: q, mode: "insensitive" } },
        ],
      },
      orderBy: { number: "asc" },
      take: AT_MOST,
      select: { id: true, name: true, number: true },
    });
    return rows.map((row) => ({ id: row.id, title: row.name, detail: row.number }));
  },

  /** The register is public: everybody finds every certificate by its number or holder. */
  async certificates({ tx }: Db, q: string): Promise<readonly Found[]> {
    const rows = await tx.certificate.findMany({
      where: {
        OR: [
          { number: { contains: q, mode: "insensitive" } },
          { name: { contains: q, mode: "insensitive" } },
        ],
      },
      orderBy: { number: "asc" },
      take: AT_MOST,
      select: { number: true, name: true },
    });
    return rows.map((row) => ({ id: row.number, title: row.name, detail: row.number }));
  },
};
