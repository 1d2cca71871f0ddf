import { spawn } from "node:child_process";

type Child = {
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Hears every whole line of the child's standard output. */
  readonly onLine?: (line: string) => void;
};

/** Runs a node child that cannot outlive us; throws with all it printed when it fails. */
export async function runChild({ args, env = {}, onLine }: Child): Promise<void> {
  const child = spawn(process.execPath, ["--import", "./scripts/support/end-with-parent.mjs", ...args], {
    stdio: ["ignore", "pipe", "pipe", "ipc"],
    env: { ...process.env, ...env, CERTDESK_PARENT: String(process.pid) },
  });
  let printed = "";
  let line = "";
  child.stdout?.setEncoding("utf8").on("data", (text: string) => {
    printed += text;
    const lines = (line + text).split("\n");
    line = lines.pop() ?? "";
    for (const whole of lines) onLine?.(whole);
  });
  child.stderr?.setEncoding("utf8").on("data", (text: string) => (printed += text));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject).once("close", resolve);
  });
  if (code !== 0) throw new Error(`${args.join(" ")} ended with ${String(code)}:\n${printed}`);
}
