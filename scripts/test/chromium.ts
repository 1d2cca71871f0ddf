import { existsSync } from "node:fs";
import { chromiumPath } from "../support/chromium-path";
import { runTool } from "./run-tool";

const PACKAGES = ["chromium", "fonts-noto-cjk"];
const BY_HAND = `apt-get update && apt-get install -y ${PACKAGES.join(" ")}`;

/** Brings Chromium from Debian where it is absent and we may; otherwise answers the sentence that says what to do. */
export async function ensureChromium(): Promise<string | undefined> {
  if (existsSync(chromiumPath())) return undefined;
  const advice = `There is no Chromium at ${chromiumPath()}. Install it once with:\n  sudo sh -c "${BY_HAND}"\nor name another one: CHROMIUM=/path/to/chromium npm test`;
  const prefix = await rootPrefix();
  if (prefix === undefined) return advice;
  const apt = (...args: readonly string[]) =>
    runTool([...prefix, "apt-get", ...args], { DEBIAN_FRONTEND: "noninteractive" });
  const updated = await apt("update");
  const installed = await apt("install", "-y", "--no-install-recommends", ...PACKAGES);
  return existsSync(chromiumPath()) ? undefined : `${updated.output}${installed.output}\n${advice}`;
}

/** What stands before a command that needs root: nothing for root, sudo where it asks no password. */
async function rootPrefix(): Promise<readonly string[] | undefined> {
  if (!existsSync("/usr/bin/apt-get")) return undefined;
  if (process.getuid?.() === 0) return [];
  if (!existsSync("/usr/bin/sudo")) return undefined;
  return (await runTool(["sudo", "-n", "true"])).code === 0 ? ["sudo", "-n"] : undefined;
}
