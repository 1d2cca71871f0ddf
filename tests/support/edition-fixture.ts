import { toJsonColumn } from "@/lib/data/parse/json-column";
import { prisma } from "@/lib/data/prisma";
import type { Actor } from "@/lib/domain/access/actor";
import { beginEditionDraft } from "@/lib/usecases/edition/begin-draft";
import { readEditionDraft } from "@/lib/usecases/edition/queries/read-draft";
import { saveEditionDraft } from "@/lib/usecases/edition/save-draft";
import { plainDate } from "@/rules/core/plain-date";
import { type EditionValues, valuesOf } from "@/rules/schemes/edition-values";
import { latestEdition } from "@/rules/schemes/registry";
import { typedDraft, type TypedDraft } from "./edition-draft";
import { act, expectAccepted } from "./house";

export const DRAFT_DAY = "2026-12-28";
export const OLS = "OLS/GZ-0071";

/** A draft A/3 of the complaints-handling rules, in force from 2027-07-01, with the released values. */
export const beginDraft = async (actor: Actor, edition = "A/3"): Promise<string> => {
  const form = { scheme: OLS, edition, effectiveFrom: "2027-07-01" };
  return expectAccepted(await act(actor, DRAFT_DAY, beginEditionDraft, form)).id;
};

/** What the page of the draft sends, with something changed in it. */
export const draftSent = (draftId: string, change: (form: TypedDraft) => TypedDraft, version = 1) => {
  const form = { ...typedDraft(OLS), edition: "A/3", effectiveFrom: plainDate("2027-07-01") };
  return { draftId, version, note: "总部要求", ...change(form) };
};

/** A draft with something changed in it, saved once. */
export const savedDraft = async (actor: Actor, change: (form: TypedDraft) => TypedDraft): Promise<string> => {
  const draftId = await beginDraft(actor);
  expectAccepted(await act(actor, DRAFT_DAY, saveEditionDraft, draftSent(draftId, change)));
  return draftId;
};

export const readDraft = async (actor: Actor, draftId: string) =>
  expectAccepted(await act(actor, DRAFT_DAY, readEditionDraft, { draftId }));

/**
 * A draft whose edition has come into the code since: written as a row, because no release can be taken back for a
 * test. Its values are those of A/2 unless told otherwise.
 */
export const draftInCode = async (actor: Actor, change: Partial<EditionValues> = {}): Promise<string> => {
  const values = { ...valuesOf(latestEdition(OLS)), ...change };
  const at = new Date("2026-03-01T00:00:00Z");
  const { id } = await prisma().editionDraft.create({
    data: {
      ...{ scheme: OLS, parentEdition: "A/2", edition: values.edition },
      effectiveFrom: new Date(`${values.effectiveFrom}T00:00:00Z`),
      values: toJsonColumn(values),
      ...{ begunById: actor.userId, begunByName: actor.name, begunAt: at },
      ...{ savedByName: actor.name, savedAt: at },
    },
    select: { id: true },
  });
  return id;
};
