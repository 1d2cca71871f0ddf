import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { z } from "zod";

const run = promisify(execFile);

const address = z.templateLiteral([z.string(), "@", z.string()]);
const handedOver = z.object({ auditPath: z.string(), leader: address, manager: address, client: address });

/**
 * Where use cases brought an audit, and who works on it. They run in a process of their own: Playwright does not load
 * what the product loads.
 */
export const prepared = async (state: "stage2" | "plan-sent") => {
  const { stdout } = await run(process.execPath, ["--import", "tsx", `tests/support/e2e-${state}.ts`]);
  return handedOver.parse(JSON.parse(stdout));
};
