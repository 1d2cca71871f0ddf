import { z } from "zod";

const SECRET_LENGTH = 32;

const postgresUrl = z.url({
  protocol: /^postgres(ql)?$/,
  error: "name the database, e.g. postgresql://user:password@host:5432/database",
});
const publicUrl = z.url({
  protocol: /^https?$/,
  error: "give the address people type, e.g. https://desk.example.com",
});

/** What the product may be told from outside; docs/operations.md lists the same settings. */
const settings = z.object({
  CERTDESK_MODE: z.enum(["demonstration", "production", "test"]).default("demonstration"),
  DATABASE_URL: postgresUrl,
  DATABASE_POOL: z.coerce.number().int().min(1).max(200).default(10),
  AUTH_SECRET: z
    .string(`give a secret of at least ${SECRET_LENGTH} characters, e.g. from: openssl rand -base64 48`)
    .min(SECRET_LENGTH, `at least ${SECRET_LENGTH} characters`),
  PUBLIC_URL: publicUrl,
  HOST: z.string().min(1).default("127.0.0.1"),
  /** How many proxies of ours stand before the server; only their entries of X-Forwarded-For are believed. */
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(10).default(0),
  ADMIN_EMAIL: z.email().optional(),
  PORT: z.coerce.number().int().min(1).max(65_535).default(3000),
  CERTDESK_CLOCK: z.iso.date().optional(),
  STORAGE_DIR: z.string().min(1).default(".data/storage"),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z.string().min(3).default("CertDesk <certdesk@localhost>"),
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"]).default("info"),
});

/** Production takes no guess for its address and no clock but the machine's. */
const productionSettings = settings.extend({
  CERTDESK_CLOCK: z.undefined("the clock cannot be moved in production").optional(),
});

export type Env = Readonly<z.infer<typeof settings>>;

let parsed: Env | undefined;

/** The settings, read at the first question: a build or a rule needs none of them. */
export function env(): Env {
  if (parsed === undefined) {
    parsed = readEnv(process.env);
    // next-auth 4 takes its own address from the environment and from nowhere else.
    process.env["NEXTAUTH_URL"] = parsed.PUBLIC_URL;
  }
  return parsed;
}

/** Where a server that was told no public address is reached: on this machine. Production must be told. */
const localAddress = (given: Readonly<Record<string, string | undefined>>): string | undefined =>
  given["CERTDESK_MODE"] === "production"
    ? undefined
    : `http://${given["HOST"] ?? "127.0.0.1"}:${given["PORT"] ?? "3000"}`;

/** Parses settings; throws one error that names every setting at fault and never its value. */
export function readEnv(source: Readonly<Record<string, string | undefined>>): Env {
  // An empty line in an .env file means "not set".
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""));
  const wanted = given["CERTDESK_MODE"] === "production" ? productionSettings : settings;
  const result = wanted.safeParse({ PUBLIC_URL: localAddress(given), ...given });
  if (result.success) return result.data;
  const faults = result.error.issues.map((issue) => `  ${issue.path.join(".")}: ${issue.message}`);
  throw new Error(`Settings are missing or wrong:\n${faults.join("\n")}`);
}
