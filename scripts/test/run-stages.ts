import { generatePrismaClient } from "../support/generate-prisma-client";
import { type Outcome, type Stage, stages } from "./stages";

/** As many stages at a time as the smallest machine meant has cores. */
const AT_ONCE = 2;

/** Runs all stages, two at a time, and none is spared because another failed. */
export async function runStages({ isQuick }: { readonly isQuick: boolean }): Promise<number> {
  await generatePrismaClient();
  const chosen = stages.filter((stage) => stage.isQuick || !isQuick);
  const outcomes = await runAll(chosen);
  const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
  const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

async function runAll(chosen: readonly Stage[]): Promise<readonly Outcome[]> {
  const names = new Set(chosen.map(({ name }) => name));
  const waiting = [...chosen];
  const running = new Map<string, Promise<void>>();
  const done = new Set<string>();
  const outcomes: Outcome[] = [];
  let free = AT_ONCE;
  while (waiting.length > 0 || running.size > 0) {
    const mayStart = ({ after = [] }: Stage): boolean =>
      free > 0 && after.every((name) => done.has(name) || !names.has(name));
    const index = waiting.findIndex(mayStart);
    const [stage] = index < 0 ? [] : waiting.splice(index, 1);
    if (!stage) {
      await Promise.race(running.values());
      continue;
    }
    free -= 1;
    const work = runOne(stage).then((outcome) => {
      outcomes.push(outcome);
      done.add(stage.name);
      running.delete(stage.name);
      free += 1;
    });
    running.set(stage.name, work);
  }
  return outcomes;
}

async function runOne(stage: Stage): Promise<Outcome> {
  const since = performance.now();
  const outcome = await stage.run().catch((error: unknown) => {
    const output = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { passed: 0, failed: 1, output };
  });
  const seconds = ((performance.now() - since) / 1000).toFixed(1);
  const counts = `${outcome.passed} passed, ${outcome.failed} failed`;
  const mark = outcome.failed === 0 ? "ok  " : "FAIL";
  console.log(`${mark} ${stage.name.padEnd(12)} ${seconds.padStart(6)} s   ${counts}`);
  if (outcome.failed > 0) console.log(indented(outcome.output));
  return outcome;
}

function indented(text: string): string {
  return text.trimEnd().replaceAll(/^/gm, "       ");
}
