import { expect, test } from "vitest";
import { serverAddress } from "@/tests/support/http/settings";

const ask = (path: string, from: string, body: object, language = "zh-CN") =>
  fetch(`${serverAddress}/api/v1${path}`, {
    method: "POST",
    headers: { "content-type": "application/json", "x-forwarded-for": from, cookie: `locale=${language}` },
    body: JSON.stringify(body),
  });

const RESET = "/account/password-reset-request";
const nobody = (serial: number) => ({ email: `nobody${serial}@example.com` });

test("a stranger who asks too often is told 429, when to come back and in which words; nobody else is", async () => {
  const [flooder, neighbour] = ["198.51.100.7", "198.51.100.8"];
  const answers = await Promise.all(
    Array.from({ length: 25 }, (_, serial) => ask(RESET, flooder, nobody(serial))),
  );
  expect(answers.map(({ status }) => status).toSorted()).toEqual([
    ...Array.from({ length: 20 }, () => 200),
    ...Array.from({ length: 5 }, () => 429),
  ]);
  const limited = await ask(RESET, flooder, nobody(0));
  expect(Number(limited.headers.get("retry-after"))).toBeGreaterThan(3_500);
  expect(limited.headers.get("content-type")).toContain("application/problem+json");
  expect(await limited.json()).toMatchObject({
    type: "/problems/too-many-requests",
    detail: "提交得过于频繁。请在 60 分钟后再提交。",
  });
  expect(await (await ask(RESET, flooder, nobody(0), "en")).json()).toMatchObject({
    detail: "Submitted too often. Submit again in 60 minutes.",
  });
  expect((await ask(RESET, neighbour, nobody(0))).status).toBe(200);
});

test("a form that could not be read is told so and counts as no call", async () => {
  const from = "198.51.100.9";
  for (let call = 0; call < 25; call += 1)
    expect((await ask("/clients/registrations", from, { name: "" })).status).toBe(422);
});
