import { existsSync } from "node:fs";

/** Debian's Chromium without its windows, which is all a test needs and takes a quarter less of the machine. */
const SHELL = "/usr/bin/chromium-headless-shell";
const PLACES = [SHELL, "/usr/bin/chromium"];

/** The browser of the end-to-end tests: the one that CHROMIUM names, otherwise the first of Debian's that is there. */
export function chromiumPath(): string {
  return process.env["CHROMIUM"] ?? PLACES.find((path) => existsSync(path)) ?? SHELL;
}

/** Whether there is nothing better to install. */
export const hasBestChromium = (): boolean => existsSync(process.env["CHROMIUM"] ?? SHELL);
