import { pino } from "pino";
import { env } from "./env";

/** What never reaches a log, wherever it stands in a logged object. */
const SECRETS = [
  "authorization",
  "cookie",
  "set-cookie",
  "password",
  "currentPassword",
  "newPassword",
  "passwordHash",
  "token",
  "tokenHash",
  "secret",
];

const paths = SECRETS.flatMap((name) => [`["${name}"]`, `*["${name}"]`, `*.*["${name}"]`]);

let root: pino.Logger | undefined;

/** One line of JSON per event on standard output; `part` says who speaks ("http", "jobs", "mail"). */
export function logger(part: string): pino.Logger {
  root ??= pino({ level: env().LOG_LEVEL, redact: { paths, censor: "[secret]" }, base: null });
  return root.child({ part });
}
