import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { z } from "zod";

const run = promisify(execFile);

const address = z.templateLiteral([z.string(), "@", z.string()]);
const ofAudit = z.object({ path: z.string(), leader: address, manager: address, client: address });
const ofContent = z.object({
  ...{ path: z.string(), reviewer: address, decider: address, quality: address, client: address },
});

/**
 * Where use cases brought a case, and who works on it. They run in a process of their own: Playwright does not load
 * what the product loads.
 */
const brought = async (state: string): Promise<unknown> => {
  const { stdout } = await run(process.execPath, ["--import", "tsx", `tests/support/e2e-${state}.ts`]);
  return JSON.parse(stdout);
};

/** An audit, and the people around it. */
export const prepared = async (state: "stage2" | "plan-sent") => {
  const { path: auditPath, ...people } = ofAudit.parse(await brought(state));
  return { auditPath, ...people };
};

/** A case whose client objected to the content of its certificate. */
export const preparedObjection = async () => {
  const { path: casePath, ...people } = ofContent.parse(await brought("content-objected"));
  return { casePath, ...people };
};

/** A combined case that waits for the decisions on its two systems. */
export const preparedCombined = async () => {
  const { path: casePath, ...people } = ofContent.parse(await brought("combined"));
  return { casePath, ...people };
};
