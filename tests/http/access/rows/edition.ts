import { randomUUID } from "node:crypto";
import { prisma } from "@/lib/data/prisma";
import type { Actor } from "@/lib/domain/access/actor";
import { beginEditionDraft } from "@/lib/usecases/edition/begin-draft";
import { withSql } from "@/tests/support/database";
import { draftInCode, draftSent } from "@/tests/support/edition-fixture";
import { act, expectAccepted } from "@/tests/support/house";
import { teamedCase } from "../objects";
import type { Rows } from "../row";

const READERS = [
  "administrator",
  "application-reviewer",
  "programme-manager",
  "report-reviewer",
  "decision-maker",
  "quality-manager",
] as const;
const DRAFTERS = ["administrator", "quality-manager"] as const;

const DAY = "2026-06-15";
const OLS = "OLS/GZ-0071";

/** Short, and nobody else's. */
const newName = (): string => `Z.${randomUUID().slice(0, 8)}`;

/** A draft under a name of its own, begun by the quality manager whoever asks. */
const draftFor = async (who: Actor) => {
  const edition = newName();
  const drafter = { ...who, roles: ["quality-manager"] as const };
  const form = { scheme: OLS, edition, effectiveFrom: "2031-01-01" };
  const { id: draftId } = expectAccepted(await act(drafter, DAY, beginEditionDraft, form));
  return { draftId, edition };
};

const stateOf = (draftId: string) => () =>
  prisma().editionDraft.findUnique({ where: { id: draftId }, select: { status: true, version: true } });

/** Drafts of editions: read by the staff that reads every case, made by those who keep the rules. */
export const EDITION_ROWS: Rows = {
  "edition-draft.begin": {
    may: DRAFTERS,
    arrange: () =>
      Promise.resolve({
        body: { scheme: OLS, edition: newName(), effectiveFrom: "2031-01-01" },
        trace: () => prisma().editionDraft.count(),
      }),
  },
  "edition-draft.save": {
    may: DRAFTERS,
    arrange: async (_, who) => {
      const { draftId, edition } = await draftFor(who);
      const { figures, tables } = draftSent(draftId, (form) => form);
      return {
        params: { draftId },
        body: { version: 1, note: "", edition, effectiveFrom: "2031-02-01", figures, tables },
        trace: stateOf(draftId),
      };
    },
  },
  "edition-draft.discard": {
    may: DRAFTERS,
    arrange: async (_, who) => {
      const { draftId } = await draftFor(who);
      return { params: { draftId }, body: { version: 1 }, trace: stateOf(draftId) };
    },
  },
  "edition-draft.mark-released": {
    may: DRAFTERS,
    arrange: async (_, who) => {
      // An edition is released once: the one of the cell before is taken away past the product.
      await withSql(async (client) => {
        await client.query(`SET session_replication_role = replica`);
        await client.query(`DELETE FROM "EditionDraft" WHERE "edition" = 'A/2'`);
      });
      const draftId = await draftInCode(who);
      return { params: { draftId }, body: { version: 1 }, trace: stateOf(draftId) };
    },
  },
  "edition-draft.list": {
    may: READERS,
    arrange: async (_, who) => ({ shows: (await draftFor(who)).edition }),
  },
  "edition-draft.read": {
    may: READERS,
    arrange: async (_, who) => {
      const { draftId, edition } = await draftFor(who);
      return { params: { draftId }, shows: edition };
    },
  },
  "edition-draft.download": {
    may: DRAFTERS,
    arrange: async (_, who) => ({ params: { draftId: (await draftFor(who)).draftId } }),
  },
  "edition-draft.judge-portfolio": {
    may: READERS,
    arrange: async (_, who) => ({ params: { draftId: (await draftFor(who)).draftId }, shows: "judged" }),
  },
  "edition-draft.explain-what-if": {
    may: READERS,
    arrange: async (house, who) => {
      const { draftId } = await draftFor(who);
      const { caseId, number } = await teamedCase(house);
      return { params: { draftId, kind: "case", subjectId: caseId }, shows: number };
    },
  },
  "edition-draft.export-what-if": {
    may: READERS,
    arrange: async (_, who) => ({ params: { draftId: (await draftFor(who)).draftId } }),
  },
};
