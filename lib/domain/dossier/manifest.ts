import { z } from "zod";

/** The files of a dossier that are not of the case: what it is checked by and read with. */
export const DOSSIER_FILES = {
  manifest: "manifest.json",
  joined: "dossier.pdf",
  log: "log/audit-log.jsonl",
} as const;

const sha256 = z.string().regex(/^[0-9a-f]{64}$/u);
const count = z.int().nonnegative();

/** One file of the dossier, and where its pages stand in the joined PDF. */
export const dossierFile = z.strictObject({
  path: z.string(),
  sha256,
  size: count,
  kind: z.string(),
  name: z.string(),
  /** Form code and stage of an official document; null for what was uploaded. */
  code: z.string().nullable(),
  stage: z.string().nullable(),
  /** The day it was issued or uploaded, in Beijing. */
  issuedOn: z.string(),
  isSuperseded: z.boolean(),
  pages: z.strictObject({ first: count, last: count }).nullable(),
});

/** What a dossier holds, in its order; its own hash stands in the audit log as `dossier.issued`. */
export const dossierManifest = z.strictObject({
  format: z.literal("certdesk-dossier/1"),
  case: z.strictObject({ id: z.string(), number: z.string(), client: z.string(), scheme: z.string() }),
  madeOn: z.string(),
  madeAt: z.string(),
  madeBy: z.string(),
  /** The rows of the case, and where the whole chain stood when they were read. */
  log: z.strictObject({
    rows: count,
    firstSequence: z.string().nullable(),
    lastSequence: z.string().nullable(),
    chainRows: z.string(),
    chainHash: sha256,
  }),
  files: z.array(dossierFile),
});

export type DossierFile = Readonly<z.output<typeof dossierFile>>;
export type DossierManifest = Readonly<z.output<typeof dossierManifest>>;
