import { createHash } from "node:crypto";
import { createInterface } from "node:readline";
import { PassThrough } from "node:stream";
import { pipeline } from "node:stream/promises";
import { openPromise, type Entry, type ZipFile } from "yauzl";
import { extractReader, type ExtractFault } from "@/lib/audit-log/extract";
import {
  DOSSIER_FILES,
  dossierManifest,
  type DossierFile,
  type DossierManifest,
} from "@/lib/domain/dossier/manifest";

/** A manifest of more bytes than this lists more files than a dossier can have. */
const LONGEST_MANIFEST = 64 * 1024 * 1024;

/**
 * unreadable: no ZIP, or an entry that cannot be unpacked; no-manifest: none, or not of our form; the rest says what
 * became of the file that `path` names, or of the row of the log.
 */
export type DossierFault = Readonly<{
  path: string;
  fault:
    | "unreadable"
    | "no-manifest"
    | "missing"
    | "extra"
    | "twice"
    | "changed"
    | "log-count"
    | ExtractFault["fault"];
  /** The row of the log, where the fault is one of a row. */
  line?: number;
  sequence?: string | null;
}>;

export type DossierVerdict = Readonly<{
  manifest: DossierManifest | null;
  /** What the log of the installation knows the dossier by. */
  manifestSha256: string | null;
  faults: readonly DossierFault[];
}>;

type Digest = Readonly<{ sha256: string; size: number }>;

const bytesOf = async (zip: ZipFile, entry: Entry): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  const stream: AsyncIterable<Buffer> = await zip.openReadStreamPromise(entry);
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
};

const digestOf = async (zip: ZipFile, entry: Entry): Promise<Digest> => {
  const hash = createHash("sha256");
  let size = 0;
  const stream: AsyncIterable<Buffer> = await zip.openReadStreamPromise(entry);
  for await (const chunk of stream) {
    hash.update(chunk);
    size += chunk.byteLength;
  }
  return { sha256: hash.digest("hex"), size };
};

const manifestIn = (bytes: Buffer): DossierManifest | null => {
  try {
    return dossierManifest.safeParse(JSON.parse(bytes.toString("utf8"))).data ?? null;
  } catch {
    return null;
  }
};

const fileFault = async (zip: ZipFile, entry: Entry, file: DossierFile): Promise<DossierFault | null> => {
  const { path } = file;
  try {
    const { sha256, size } = await digestOf(zip, entry);
    return sha256 === file.sha256 && size === file.size ? null : { path, fault: "changed" };
  } catch {
    return { path, fault: "unreadable" };
  }
};

const logFaults = async (
  zip: ZipFile,
  entry: Entry,
  manifest: DossierManifest,
): Promise<readonly DossierFault[]> => {
  const path = DOSSIER_FILES.log;
  const reader = extractReader(manifest.case.id);
  const faults: DossierFault[] = [];
  const text = new PassThrough();
  try {
    const unpacked = pipeline(await zip.openReadStreamPromise(entry), text);
    // Said by the reading below as well; a rejection nobody waits for would end the process.
    unpacked.catch(() => undefined);
    for await (const line of createInterface({ input: text, crlfDelay: Infinity })) {
      const found = reader.fault(line);
      if (found !== null) faults.push({ path, ...found });
    }
    await unpacked;
  } catch {
    return [...faults, { path, fault: "unreadable" }];
  }
  const { rows, lastSequence, chainRows, chainHash } = manifest.log;
  const last = reader.last();
  const isWhole = reader.rows() === rows && (last?.sequence ?? null) === lastSequence;
  const endsTheChain = last?.sequence !== chainRows || last.hash === chainHash;
  return isWhole && endsTheChain ? faults : [...faults, { path, fault: "log-count" }];
};

const everyFault = async (
  zip: ZipFile,
  entries: readonly Entry[],
  manifest: DossierManifest,
): Promise<readonly DossierFault[]> => {
  const listed = new Map(manifest.files.map((file) => [file.path, file]));
  const faults: DossierFault[] = [];
  const seen = new Set<string>();
  for (const entry of entries) {
    const path = entry.fileName;
    const file = listed.get(path);
    if (seen.has(path)) faults.push({ path, fault: "twice" });
    else if (path === DOSSIER_FILES.manifest) seen.add(path);
    else if (file === undefined) faults.push({ path, fault: "extra" });
    else {
      seen.add(path);
      const fault = await fileFault(zip, entry, file);
      if (fault !== null) faults.push(fault);
    }
  }
  // Joined PDF and log belong to every dossier, whatever its manifest lists.
  const wanted = new Set([...listed.keys(), DOSSIER_FILES.joined, DOSSIER_FILES.log]);
  for (const path of wanted) if (!seen.has(path)) faults.push({ path, fault: "missing" });
  const log = entries.find(({ fileName }) => fileName === DOSSIER_FILES.log);
  return log === undefined ? faults : [...faults, ...(await logFaults(zip, log, manifest))];
};

const verifyOpened = async (zip: ZipFile): Promise<DossierVerdict> => {
  const entries: Entry[] = [];
  for await (const entry of zip.eachEntry()) entries.push(entry);
  const own = entries.find(({ fileName }) => fileName === DOSSIER_FILES.manifest);
  const bytes = own === undefined || own.uncompressedSize > LONGEST_MANIFEST ? null : await bytesOf(zip, own);
  const manifest = bytes === null ? null : manifestIn(bytes);
  const manifestSha256 = bytes === null ? null : createHash("sha256").update(bytes).digest("hex");
  const faults: readonly DossierFault[] =
    manifest === null
      ? [{ path: DOSSIER_FILES.manifest, fault: "no-manifest" }]
      : await everyFault(zip, entries, manifest);
  return { manifest, manifestSha256, faults };
};

/**
 * Holds a dossier against its own manifest, with no database at hand: every file by its hash, none missing, none
 * more, the rows of the log by their chain. That the manifest itself is the one issued is told by its hash, which
 * the log of the installation keeps.
 */
export const verifyDossier = async (path: string): Promise<DossierVerdict> => {
  try {
    const zip = await openPromise(path, { lazyEntries: true, autoClose: false });
    try {
      return await verifyOpened(zip);
    } finally {
      zip.close();
    }
  } catch {
    return { manifest: null, manifestSha256: null, faults: [{ path, fault: "unreadable" }] };
  }
};
