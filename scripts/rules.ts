/**
 * The rules on the command line: `npm run -s rules -- QUESTION < question.json`, and `lint FILE` for a rule document.
 * Exit 2 when the question was not understood or the file cannot be read.
 */
import { readFile } from "node:fs/promises";
import { lintFile } from "@/lib/rule-lint/lint-file";
import { RuleFileFault } from "@/lib/rule-lint/rule-file-fault";
import { answerInput } from "@/lib/rules-questions/answer-input";
import { isQuestionName } from "@/lib/rules-questions/answer-question";
import { QuestionFault } from "@/lib/rules-questions/question-fault";

const standardInput = async (): Promise<string> => {
  process.stdin.setEncoding("utf8");
  const chunks: string[] = [];
  for await (const chunk of process.stdin) chunks.push(String(chunk));
  return chunks.join("");
};

const parsed = (json: string): unknown => {
  try {
    return JSON.parse(json);
  } catch {
    throw new QuestionFault("", "the input is not JSON");
  }
};

const fileAt = async (path: string): Promise<Uint8Array> => {
  try {
    return await readFile(path);
  } catch {
    throw new QuestionFault("lint", `cannot read ${JSON.stringify(path)}`);
  }
};

const lint = async (paths: readonly string[]): Promise<string> => {
  const [path] = paths;
  if (path === undefined || paths.length > 1) throw new QuestionFault("lint", "wants one FILE");
  const bytes = await fileAt(path);
  try {
    return JSON.stringify(lintFile(bytes));
  } catch (error) {
    if (!(error instanceof RuleFileFault)) throw error;
    throw new QuestionFault("lint", `${JSON.stringify(path)} is no rule document: ${error.problem}`);
  }
};

const main = async (): Promise<void> => {
  const [name = "", ...rest] = process.argv.slice(2);
  if (name === "lint") {
    process.stdout.write(`${await lint(rest)}\n`);
    return;
  }
  if (!isQuestionName(name) || rest.length > 0) {
    throw new QuestionFault("", `unknown question ${JSON.stringify([name, ...rest].join(" "))}`);
  }
  process.stdout.write(`${JSON.stringify(answerInput(name, parsed(await standardInput())))}\n`);
};

try {
  await main();
} catch (error) {
  if (!(error instanceof QuestionFault)) throw error;
  process.stderr.write(`rules: ${error.message}\n`);
  process.exitCode = 2;
}
