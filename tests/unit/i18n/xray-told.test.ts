import { expect, test } from "vitest";
import { xray } from "@/lib/domain/xray/xray";
import { LOCALES } from "@/lib/i18n/locales";
import { say } from "@/lib/i18n/say";
import { translatorFor } from "@/lib/i18n/translator";
import { fileOf, withMembers } from "@/tests/support/xray/changed-file";

test("5.5.9.2: what the reader of reports finds is told with its facts", async () => {
  const [found] = xray(fileOf(withMembers({ name: "顾长风", consultedClientUntil: "2024-06-16" })));
  if (found === undefined) throw new Error("Nothing was found");
  const told = await Promise.all(
    LOCALES.map(async (locale) => say(await translatorFor(locale), "xray.codes", found)),
  );
  expect(told).toEqual([
    "顾长风至 2024-06-16 为受审核方提供咨询，距审核不足规定的间隔。",
    "顾长风 consulted for the client until 2024-06-16, too short before the audit.",
  ]);
});
