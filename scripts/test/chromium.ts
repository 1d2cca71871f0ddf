import { existsSync } from "node:fs";
import { chromiumPath, hasBestChromium } from "../support/chromium-path";
import { runTool } from "./run-tool";

const FONTS = "fonts-noto-cjk";
/** Older distributions know the whole browser only. */
const BROWSERS = ["chromium-headless-shell", "chromium"];
const BY_HAND = `apt-get update && apt-get install -y chromium ${FONTS}`;

/**
 * Brings Chromium from Debian where it is absent and we may; where we may not, the whole browser serves as well as its
 * shell. Without either answers the sentence that says what to do.
 */
export async function ensureChromium(): Promise<string | undefined> {
  if (hasBestChromium()) return undefined;
  const advice = `There is no Chromium at ${chromiumPath()}. Install it once with:\n  sudo sh -c "${BY_HAND}"\nor name another one: CHROMIUM=/path/to/chromium npm test`;
  const prefix = await rootPrefix();
  if (prefix === undefined) return existsSync(chromiumPath()) ? undefined : advice;
  const apt = (...args: readonly string[]) =>
    runTool([...prefix, "apt-get", ...args], { DEBIAN_FRONTEND: "noninteractive" });
  let { output } = await apt("update");
  for (const browser of BROWSERS) {
    output += (await apt("install", "-y", "--no-install-recommends", browser, FONTS)).output;
    if (existsSync(chromiumPath())) return undefined;
  }
  return `${output}\n${advice}`;
}

/** What stands before a command that needs root: nothing for root, sudo where it asks no password. */
async function rootPrefix(): Promise<readonly string[] | undefined> {
  if (!existsSync("/usr/bin/apt-get")) return undefined;
  if (process.getuid?.() === 0) return [];
  if (!existsSync("/usr/bin/sudo")) return undefined;
  return (await runTool(["sudo", "-n", "true"])).code === 0 ? ["sudo", "-n"] : undefined;
}
