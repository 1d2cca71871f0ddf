import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";
import { afterEach, beforeEach, expect, test } from "vitest";
import { attemptNext, saveOutbox } from "@/lib/data/outbox-store";
import { prisma } from "@/lib/data/prisma";
import type { Json } from "@/lib/domain/canonical-json";
import { drainOutbox, waitAfter } from "@/lib/jobs/drain-outbox";
import { composeMail } from "@/lib/mail/compose";
import { sendBySmtp } from "@/lib/mail/send";
import { openCase } from "@/tests/support/case-path";
import { resetDatabase } from "@/tests/support/database";
import { makeClient } from "@/tests/support/house";

beforeEach(resetDatabase);

const NOW = new Date("2026-05-11T02:00:00Z");
const ORDER = {
  to: "reader@example.com",
  locale: "en",
  template: "notice",
  facts: {
    reader: "Lin",
    client: "青禾",
    number: "2026-0001",
    title: "Result",
    url: "http://127.0.0.1:3000/x",
  },
};

const put = async (topic: string, payload: NonNullable<Json>): Promise<void> => {
  await saveOutbox(prisma(), [{ topic, payload }], NOW);
};

const messages = () =>
  prisma().outboxMessage.findMany({ select: { topic: true, attempts: true, doneAt: true, lastError: true } });

const servers: SMTPServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await new Promise<void>((resolve) => server.close(resolve));
});

test("a mail in the outbox lands in the local mailbox, in the reader's language, once", async () => {
  await put("mail", ORDER);
  expect(await drainOutbox()).toBe(1);
  expect(await drainOutbox()).toBe(0);
  const kept = await prisma().mailMessage.findMany({ select: { recipient: true, subject: true } });
  expect(kept).toEqual([{ recipient: "reader@example.com", subject: "[CertDesk] Result (case 2026-0001)" }]);
});

test("a notice becomes one mail for each active user of the client, in that user's language", async () => {
  const client = await makeClient("青禾", "91350100M000100Y43");
  const caseId = await openCase(client, "2026-05-11");
  await prisma().outboxMessage.deleteMany();
  await prisma().user.create({
    data: {
      email: "second@example.com",
      name: "Second",
      locale: "en",
      status: "active",
      clientId: client.clientId,
      createdAt: NOW,
    },
  });
  await prisma().user.create({
    data: {
      email: "gone@example.com",
      name: "Gone",
      status: "disabled",
      clientId: client.clientId,
      createdAt: NOW,
    },
  });
  const notice = await prisma().notice.create({
    data: { caseId, kind: "unheard-of", facts: {}, sentOn: NOW },
  });
  await put("notice", { noticeId: notice.id });
  expect(await drainOutbox()).toBe(3);
  const kept = await prisma().mailMessage.findMany({ select: { recipient: true, subject: true } });
  expect(new Map(kept.map((mail) => [mail.recipient, mail.subject]))).toEqual(
    new Map([
      [client.email, "【认证台】通知（案件 2026-0001）"],
      ["second@example.com", "[CertDesk] Notice (case 2026-0001)"],
    ]),
  );
});

test("what fails waits, keeps its error and holds up nobody", async () => {
  await put("mail", { ...ORDER, template: "no-such-letter" });
  await put("no-such-topic", {});
  await put("mail", ORDER);
  expect(await drainOutbox()).toBe(3);
  const found = await messages();
  expect(found.filter((message) => message.doneAt === null).map((message) => message.lastError)).toEqual([
    "No mail is called no-such-letter",
    "No topic of the outbox is called no-such-topic",
  ]);
  expect(await prisma().mailMessage.count()).toBe(1);
  // Their next try lies ahead: nothing is left to do now, and they are tried again when it has come.
  expect(await drainOutbox()).toBe(0);
  await prisma().outboxMessage.updateMany({ where: { doneAt: null }, data: { nextTryAt: NOW } });
  expect(await drainOutbox()).toBe(2);
});

test("the wait doubles from five seconds to six hours", () => {
  expect([1, 2, 3, 12, 13, 40].map(waitAfter)).toEqual([
    5_000, 10_000, 20_000, 10_240_000, 20_480_000, 21_600_000,
  ]);
});

test("two workers never take the same message", async () => {
  for (let index = 0; index < 20; index += 1)
    await put("mail", { ...ORDER, to: `reader-${index}@example.com` });
  const handled = await Promise.all([drainOutbox(), drainOutbox(), drainOutbox()]);
  expect(handled.reduce((sum, one) => sum + one, 0)).toBe(20);
  expect(await prisma().mailMessage.count()).toBe(20);
});

test("a mail whose server does not answer keeps no paper waiting: each lane is worked off by itself", async () => {
  await put("mail", ORDER);
  await put("no-such-topic", {});
  expect(await drainOutbox(() => true, "other")).toBe(1);
  expect(await prisma().mailMessage.count()).toBe(0);
  const sending = attemptNext(async () => {
    // While this mail is under way, the other lane goes on.
    await put("no-such-topic", {});
    expect(await drainOutbox(() => true, "other")).toBe(1);
    return { done: true };
  }, "mail");
  expect(await sending).toBe(true);
  expect(await drainOutbox()).toBe(0);
});

test("a process that dies between sending and recording sends again: at least once, never lost", async () => {
  await put("mail", ORDER);
  const dies = attemptNext(async () => {
    await prisma().mailMessage.create({
      data: { recipient: ORDER.to, subject: "first", text: "", createdAt: NOW },
    });
    throw new Error("the process died here");
  });
  await expect(dies).rejects.toThrow("the process died here");
  expect(await messages()).toEqual([{ topic: "mail", attempts: 0, doneAt: null, lastError: null }]);
  expect(await drainOutbox()).toBe(1);
  expect(await prisma().mailMessage.count()).toBe(2);
});

test("a mail server receives the mail as UTF-8, and a line break in a name adds no header", async () => {
  const received: string[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS", "AUTH"],
    onData(stream, _, done) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        received.push(Buffer.concat(chunks).toString("utf8"));
        done();
      });
    },
  });
  servers.push(server);
  server.listen(0, "127.0.0.1");
  await once(server.server, "listening");
  const address = server.server.address();
  const port = address === null || typeof address === "string" ? 0 : (address satisfies AddressInfo).port;
  const facts = { ...ORDER.facts, title: "结果\r\nBcc: other@example.com" };
  await sendBySmtp(`smtp://127.0.0.1:${port}`, await composeMail({ ...ORDER, locale: "zh-CN", facts }));
  const [mail = ""] = received;
  expect(mail).toContain("To: reader@example.com");
  expect(mail).not.toMatch(/^Bcc:/m);
  const [, body = ""] = mail.split("\r\n\r\n");
  expect(Buffer.from(body, "base64").toString("utf8")).toContain("关于青禾的认证案件");
});
