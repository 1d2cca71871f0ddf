import { expect, test } from "vitest";
import { readEnv } from "@/lib/env";

const COMPLETE = {
  CERTDESK_MODE: "production",
  DATABASE_URL: "postgresql://desk:secret@db.example/desk",
  AUTH_SECRET: "0123456789abcdef0123456789abcdef",
  PUBLIC_URL: "https://desk.example",
};

test("complete settings are read, and the rest has its usual value", () => {
  expect(readEnv(COMPLETE)).toMatchObject({
    ...COMPLETE,
    HOST: "127.0.0.1",
    PORT: 3000,
    STORAGE_DIR: ".data/storage",
  });
});

test.each([
  ["DATABASE_URL", "DATABASE_URL: name the database"],
  ["AUTH_SECRET", "AUTH_SECRET: give a secret of at least 32 characters"],
  ["PUBLIC_URL", "PUBLIC_URL: give the address people type"],
])("production does not start without %s and says what to give", (name, sentence) => {
  expect(() => readEnv({ ...COMPLETE, [name]: undefined })).toThrow(sentence);
  expect(() => readEnv({ ...COMPLETE, [name]: "" })).toThrow(sentence);
});

test("production refuses a secret of 31 characters and does not print it", () => {
  const short = "0123456789abcdef0123456789abcde";
  expect(() => readEnv({ ...COMPLETE, AUTH_SECRET: short })).toThrow("AUTH_SECRET: at least 32 characters");
  expect(() => readEnv({ ...COMPLETE, AUTH_SECRET: short })).not.toThrow(short);
});

test("the clock is moved in a demonstration and never in production", () => {
  expect(() => readEnv({ ...COMPLETE, CERTDESK_CLOCK: "2026-04-20" })).toThrow(
    "cannot be moved in production",
  );
  const demonstration = { ...COMPLETE, CERTDESK_MODE: "demonstration", CERTDESK_CLOCK: "2026-04-20" };
  expect(readEnv(demonstration).CERTDESK_CLOCK).toBe("2026-04-20");
  expect(() => readEnv({ ...demonstration, CERTDESK_CLOCK: "2026-02-30" })).toThrow("CERTDESK_CLOCK");
});

test("all faults are named at once", () => {
  expect(() => readEnv({ ...COMPLETE, PORT: "70000", SMTP_URL: "http://mail" })).toThrow(/PORT[^]*SMTP_URL/);
});
