import { dirname, resolve } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";

/** The compiler settings of rules/, on files that only exist in this test. */
const { options } = ts.getParsedCommandLineOfConfigFile(
  resolve("rules/tsconfig.json"),
  {},
  {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: (diagnostic) => {
      throw new Error(ts.flattenDiagnosticMessageText(diagnostic.messageText, "\n"));
    },
  },
) ?? { options: {} };

function complaints(source: string): string[] {
  const path = resolve("rules/planted.ts");
  const host = ts.createCompilerHost(options);
  const readFile = host.readFile.bind(host);
  const fileExists = host.fileExists.bind(host);
  const getSourceFile = host.getSourceFile.bind(host);
  host.fileExists = (name) => name === path || fileExists(name);
  host.readFile = (name) => (name === path ? source : readFile(name));
  host.getSourceFile = (name, version, ...rest) =>
    name === path ? ts.createSourceFile(name, source, version) : getSourceFile(name, version, ...rest);
  host.getCurrentDirectory = () => dirname(path);
  const program = ts.createProgram([path], options, host);
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
}

test("what a rule needs compiles in rules/", () => {
  expect(complaints("export const days = [3, 1, 2].toSorted().map((day) => Math.ceil(day));")).toEqual([]);
});

test.each([
  ["process", "export const mode = process.env;", "Cannot find name 'process'"],
  ["fetch", 'export const answer = fetch("https://example.org");', "Cannot find name 'fetch'"],
  ["window", "export const width = window.innerWidth;", "Cannot find name 'window'"],
  ["console", 'console.log("3 days");', "Cannot find name 'console'"],
  [
    "node:",
    'import { readFileSync } from "node:fs";\nexport const read = readFileSync;',
    "Cannot find module 'node:fs'",
  ],
  [
    "the alias",
    'import { env } from "@/lib/env";\nexport const settings = env;',
    "Cannot find module '@/lib/env'",
  ],
])("%s does not compile in rules/", (_name, source, complaint) => {
  expect(complaints(source).join("\n")).toContain(complaint);
});
