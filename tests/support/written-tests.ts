import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import ts from "typescript";

/** A test as it is written down: its title, and the whole call with its table of cases. */
export type WrittenTest = Readonly<{ file: string; title: string; text: string }>;

const calledName = (called: ts.Expression): string => {
  if (ts.isIdentifier(called)) return called.text;
  return ts.isCallExpression(called) || ts.isPropertyAccessExpression(called)
    ? calledName(called.expression)
    : "";
};

const testsOf = (file: string, text: string): readonly WrittenTest[] => {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: WrittenTest[] = [];
  const visit = (node: ts.Node): void => {
    const [title] = ts.isCallExpression(node) ? node.arguments : [];
    if (ts.isCallExpression(node) && title !== undefined && ts.isStringLiteralLike(title))
      if (["test", "it"].includes(calledName(node.expression)) && node.arguments.length > 1)
        found.push({ file, title: title.text, text: node.getText(source) });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
};

/** Every test of the folder, in the order of its file. */
export async function writtenTests(folder: string): Promise<readonly WrittenTest[]> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => /\.test\.tsx?$/u.test(name));
  const files = names.map((name) => join(folder, name)).filter((file) => !file.includes("/planted/"));
  return (await Promise.all(files.map(async (file) => testsOf(file, await readFile(file, "utf8"))))).flat();
}
