import { createHash } from "node:crypto";
import { Readable } from "node:stream";
import { z } from "zod";
import { caseStore } from "@/lib/data/case-store";
import { schemesTold } from "@/lib/domain/case/rules-of-case";
import { DOSSIER_FILES, type DossierFile, type DossierManifest } from "@/lib/domain/dossier/manifest";
import { id } from "@/lib/domain/fields";
import { accepted } from "@/lib/domain/outcome";
import { joinPdf, type JoinedPart } from "@/lib/documents/dossier/join";
import {
  contentsPage,
  fileTitle,
  namingPage,
  picturePage,
  type DossierCover,
} from "@/lib/documents/dossier/pages";
import { wordsIn } from "@/lib/documents/kit/words";
import { scratchFile, type ScratchFile } from "@/lib/storage/scratch-file";
import { requireBody } from "../document/document-head";
import type { Context } from "../framework/context";
import { defineUseCase } from "../framework/define-use-case";
import { gatherFiles, type Gathered } from "./dossier-files";
import { writeExtract } from "./dossier-log";
import { zipOf, type ZipEntry } from "./dossier-zip";

const PICTURES: ReadonlySet<string> = new Set(["image/jpeg", "image/png"]);

const partOf = (cover: DossierCover, { file, type, bytes }: Gathered): JoinedPart => ({
  title: fileTitle(cover.language, file),
  namingPage: () => namingPage(cover, file),
  pdf: async () => {
    if (type === "application/pdf") return bytes();
    return PICTURES.has(type) ? picturePage(cover, file, await bytes()) : null;
  },
});

const join = async (
  { now }: Context,
  cover: DossierCover,
  gathered: readonly Gathered[],
  into: ScratchFile,
) => {
  const { dossier } = wordsIn(cover.language);
  const files = gathered.map(({ file }) => file);
  return joinPdf({
    parts: gathered.map((one) => partOf(cover, one)),
    contents: (spans) => contentsPage(cover, files, spans),
    contentsTitle: dossier.contents,
    title: `${dossier.title} ${cover.number}`,
    author: cover.bodyName,
    at: now,
    write: into.write,
  });
};

const madeFile = (path: string, kind: string, scratch: ScratchFile, issuedOn: string): DossierFile => ({
  ...{ path, kind, name: path, issuedOn, sha256: scratch.sha256(), size: scratch.size() },
  ...{ code: null, stage: null, isSuperseded: false, pages: null },
});

/**
 * The audit dossier of a case (6.5): all its official documents in order, what was brought to it, all of it joined in
 * one PDF, the extract of the log with its chain, and a manifest of hashes. The lock on the case keeps its documents
 * and its log of one moment; the manifest's own hash goes into the log. The ZIP is written while it is downloaded.
 */
export const issueDossier = defineUseCase({
  name: "dossier.issue",
  permission: "dossier:issue",
  method: "POST",
  path: "/cases/{caseId}/dossier",
  input: z.object({ caseId: id }),
  // Each one reads all files of a case.
  limit: { calls: 30, minutes: 60 },
  async run(context, form) {
    const { db, actor, now, today } = context;
    const head = await caseStore.lock(db, form.caseId);
    const body = await requireBody(context);
    if (!body.ok) return body;
    const cover: DossierCover = {
      ...{ language: "zh-CN", bodyName: body.value.name, number: head.number, client: head.clientName },
      ...{ madeOn: today, madeBy: actor.name },
    };
    const joined = await scratchFile();
    const log = await scratchFile();
    try {
      const gathered = await gatherFiles(db, head.id);
      const spans = await join(context, cover, gathered, joined);
      const chain = await writeExtract(db, head.id, log);
      const manifest: DossierManifest = {
        format: "certdesk-dossier/1",
        case: { id: head.id, number: head.number, client: head.clientName, scheme: schemesTold(head) },
        ...{ madeOn: today, madeAt: now.toISOString(), madeBy: actor.name, log: chain },
        files: [
          madeFile(DOSSIER_FILES.joined, "joined", joined, today),
          ...gathered.map(({ file }, index) => ({ ...file, pages: spans[index] ?? null })),
          madeFile(DOSSIER_FILES.log, "audit-log", log, today),
        ],
      };
      const text = Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`);
      const manifestSha256 = createHash("sha256").update(text).digest("hex");
      context.changed("dossier.issued", {
        caseId: head.id,
        kind: "case",
        id: head.id,
        after: { manifestSha256, fileCount: manifest.files.length, logRowCount: chain.rows },
      });
      const made = { at: now, isText: false };
      const entries: readonly ZipEntry[] = [
        {
          ...{ path: DOSSIER_FILES.manifest, at: now, size: text.byteLength, isText: true },
          open: () => Promise.resolve(Readable.from([text])),
        },
        {
          ...{ ...made, path: DOSSIER_FILES.joined, size: joined.size() },
          open: () => Promise.resolve(joined.read()),
        },
        ...gathered.map(({ file: { path, size }, at, bytes }) => ({
          ...{ path, size, at, isText: false },
          open: async () => Readable.from([Buffer.from(await bytes())]),
        })),
        {
          ...{ path: DOSSIER_FILES.log, at: now, size: log.size(), isText: true },
          open: () => Promise.resolve(log.read()),
        },
      ];
      const name = `${head.number}-${wordsIn("zh-CN").dossier.title}-${today}.zip`;
      return accepted({ name, manifestSha256, stream: () => zipOf(entries) });
    } catch (error) {
      await Promise.all([joined.close(), log.close()]);
      throw error;
    }
  },
});
