import { randomUUID } from "node:crypto";
import { prisma } from "@/lib/data/prisma";
import { SIGNED_IN, type Row, type Rows } from "../row";

/**
 * Whoever reads a list takes it out as a file, in the same scope: tests/integration/list/export.test.ts reads what
 * stands in it. That it left is written to the log.
 */
const taken = (may: Row["may"], query: Readonly<Record<string, string>> = {}): Row => ({
  may,
  arrange: () =>
    Promise.resolve({
      query,
      trace: () => prisma().auditLogEntry.count({ where: { event: "list.exported" } }),
    }),
});

/** Exports and the filters that users keep. */
export const LIST_ROWS: Rows = {
  "case.export": taken(SIGNED_IN, { q: "青禾", sort: "client", columns: "number,client" }),
  "audit.export": taken(SIGNED_IN, { status: "any", sort: "team" }),
  "nonconformity.export": taken(SIGNED_IN, { status: "any", sort: "due" }),
  "client.export": taken(SIGNED_IN, { sort: "name", direction: "asc" }),
  "person.export": taken([
    "administrator",
    "application-reviewer",
    "programme-manager",
    "report-reviewer",
    "decision-maker",
    "quality-manager",
  ]),
  "user.export": taken(["administrator"]),
  "audit-log.export": taken(["administrator", "quality-manager"], { event: "user." }),
  "import.export": taken(["administrator", "quality-manager"], { sort: "written" }),
  "mailbox.export": taken(["administrator"], { sort: "subject" }),
  "saved-filter.create": {
    may: SIGNED_IN,
    arrange: async (_, { userId }) => {
      await prisma().savedFilter.deleteMany({ where: { userId } });
      return {
        body: { list: "cases", name: randomUUID().slice(0, 20), query: "stage=review" },
        trace: () => prisma().savedFilter.count({ where: { userId } }),
      };
    },
  },
  "saved-filter.remove": {
    // A filter is its owner's alone; the test arranges the client's.
    may: ["client"],
    hidden: SIGNED_IN.filter((identity) => identity !== "client"),
    arrange: async (_, { userId }) => {
      const { id } = await prisma().savedFilter.create({
        data: { userId, list: "cases", name: randomUUID(), query: "", createdAt: new Date() },
        select: { id: true },
      });
      return {
        params: { savedFilterId: id },
        trace: () => prisma().savedFilter.count({ where: { id } }),
      };
    },
  },
};
