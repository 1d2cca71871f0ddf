import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { editionFile, type EditionFile } from "@/lib/domain/edition/edition-file";
import { editionHash } from "@/lib/usecases/edition/edition-hash";
import { editionConflicts } from "@/rules/schemes/edition-conflicts";
import { schemeHistory } from "@/rules/schemes/registry";
import { type EditionModule, editionSource, formatted } from "./edition-source";

export class ReleaseFault extends Error {}

const HISTORY = "history.data.ts";

/** "A/3" is kept in edition-a3.data.ts as editionA3, as the editions before it are. */
const moduleOf = (edition: string): EditionModule => {
  const slug = edition.toLowerCase().replaceAll(/[^a-z0-9]/gu, "");
  return {
    constant: `edition${slug.slice(0, 1).toUpperCase()}${slug.slice(1)}`,
    file: `edition-${slug}.data`,
  };
};

type Folder = Readonly<{ path: string; history: string }>;

/** The folder whose history is that of the scheme. */
const folderOf = async (schemes: string, scheme: string): Promise<Folder> => {
  for (const entry of await readdir(schemes, { withFileTypes: true })) {
    if (!entry.isDirectory()) continue;
    const path = join(schemes, entry.name);
    const history = await readFile(join(path, HISTORY), "utf8").catch(() => "");
    if (history.includes(`scheme: ${JSON.stringify(scheme)}`)) return { path, history };
  }
  throw new ReleaseFault(`no folder of rules/schemes has the history of ${scheme}`);
};

/** The history with one edition more at its end. */
const registered = (history: string, parent: EditionModule, next: EditionModule): Promise<string> => {
  const after = `import { ${parent.constant} } from "./${parent.file}";\n`;
  const held = /\bheld: \[([^\]]*)\]/u.exec(history);
  const last = held?.[1]
    ?.split(",")
    .map((one) => one.trim())
    .findLast((one) => one !== "");
  if (!history.includes(after) || held?.[0] === undefined || last !== parent.constant)
    throw new ReleaseFault(`${parent.constant} is not the last edition held in the history`);
  return formatted(
    history
      .replace(after, `${after}import { ${next.constant} } from "./${next.file}";\n`)
      .replace(held[0], held[0].replace(last, `${last}, ${next.constant}`)),
  );
};

const readEdition = (text: string): EditionFile => {
  const read = editionFile.safeParse(JSON.parse(text));
  if (!read.success) throw new ReleaseFault(`the file is no draft of an edition: ${read.error.message}`);
  if (editionHash(read.data.values) !== read.data.sha256)
    throw new ReleaseFault("the file was changed after it was handed out: its hash is another");
  return read.data;
};

/**
 * Writes a draft as handed out by its page into `root`/rules: its data file and one line in the scheme's history. What
 * would leave a day with two editions, or take a name again, is refused. Gives the files it wrote.
 */
export const releaseEdition = async (root: string, text: string): Promise<readonly string[]> => {
  const { madeFrom, sha256, values } = readEdition(text);
  const history = schemeHistory(values.scheme);
  if (history === null) throw new ReleaseFault(`no scheme ${values.scheme}`);
  const [conflict] = editionConflicts(history, values);
  if (conflict !== undefined) throw new ReleaseFault(`${conflict.code} ${JSON.stringify(conflict.facts)}`);
  const folder = await folderOf(join(root, "rules", "schemes"), values.scheme);
  const [parent, next] = [moduleOf(madeFrom), moduleOf(values.edition)];
  const lines = await registered(folder.history, parent, next);
  const source = await editionSource({
    values,
    sha256,
    module: next,
    parent: { ...parent, edition: madeFrom },
  });
  const target = join(folder.path, `${next.file}.ts`);
  // A file that is there already is another edition's: nothing is written over.
  await writeFile(target, source, { flag: "wx" });
  await writeFile(join(folder.path, HISTORY), lines);
  return [target, join(folder.path, HISTORY)];
};
