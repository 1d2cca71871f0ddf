import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** Every TypeScript file below a folder of ours, without what is generated. */
export async function sourcesBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !file.includes("/generated/"));
  return Promise.all(files.map((file) => readFile(file, "utf8")));
}

const all = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map(([, found]) => found ?? "");

/** What the use cases write to the log: the strings in the first argument of `context.changed(`. */
export const eventsOf = (sources: readonly string[]): ReadonlySet<string> =>
  new Set(
    sources
      .flatMap((source) => all(source, /\.changed\(([^{]*)\{/gu))
      .flatMap((argument) => all(argument, /"([a-z0-9-]+\.[a-z0-9-]+)"/gu)),
  );

/** What may be refused: the codes of `{ code: "…" }` and of `notice("…")`. */
export const refusalCodesOf = (sources: readonly string[]): ReadonlySet<string> =>
  new Set(
    sources.flatMap((source) =>
      all(source, /(?:\bcode: |\b(?:notice|refuse)\(\s*)"([a-z0-9]+(?:-[a-z0-9]+)*)"/gu),
    ),
  );

/** The kinds a written notice is filed under. */
export const noticeKindsOf = (sources: readonly string[]): ReadonlySet<string> =>
  new Set(
    sources
      .flatMap((source) => all(source, /tellClient\([^{]*\{[^}]*?\bkind: ([^\n]+)/gu))
      .flatMap((kind) => all(kind, /"([a-z0-9-]+)"/gu)),
  );
