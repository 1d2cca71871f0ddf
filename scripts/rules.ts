/** The rules on the command line: `npm run -s rules -- QUESTION < question.json`. Exit 2 when not understood. */
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

const main = async (): Promise<void> => {
  const [name = "", ...rest] = process.argv.slice(2);
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
