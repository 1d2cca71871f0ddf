import { beforeEach, expect, test } from "vitest";
import { mailboxStore } from "@/lib/data/mailbox-store";
import { prisma } from "@/lib/data/prisma";
import type { Actor } from "@/lib/domain/access/actor";
import { ANONYMOUS } from "@/lib/domain/account/anonymous";
import { moveClock } from "@/lib/usecases/clock/move-clock";
import { readClock } from "@/lib/usecases/clock/queries/read-clock";
import { listMail } from "@/lib/usecases/mailbox/queries/list-mail";
import { askRules } from "@/lib/usecases/rules/ask-rules";
import { readBody } from "@/lib/usecases/setting/queries/read-body";
import { readCertificateNumber } from "@/lib/usecases/setting/queries/read-certificate-number";
import { saveBody } from "@/lib/usecases/setting/save-body";
import { atOnce, pressedTwice, readAround, reading } from "@/tests/support/at-once";
import { resetDatabase } from "@/tests/support/database";
import { act, expectAccepted, makeStaff } from "@/tests/support/house";

const TODAY = "2026-06-01";

let administrator: Actor;
let quality: Actor;
beforeEach(async () => {
  await resetDatabase();
  administrator = await makeStaff("管管", "administrator");
  quality = await makeStaff("秦质", "quality-manager");
});

const BODY = {
  ...{ name: "北京衡准认证有限公司", nameEn: "Beijing Hengzhun Certification Co., Ltd." },
  ...{ address: "北京市海淀区示例北路12号", addressEn: "12 Shili North Road, Beijing" },
  ...{ phone: "", email: "", website: "", generalManager: "严守衡", approvalDigits: "777" },
  ...{ approvalNumber: "", bank: "", bankAccount: "" },
};

test("the body that two administrators name at once, before it ever had a name, is named by one of them", async () => {
  const save = (name: string) => () =>
    act(administrator, TODAY, saveBody, { version: 0, body: { ...BODY, name } });
  const pages = [
    reading({
      ...{ query: readBody, as: administrator, on: TODAY, form: {} },
      tells: ({ version, body }) => [version, body?.approvalDigits],
      before: [0, undefined],
      after: [1, "777"],
    }),
    reading({
      ...{ query: readCertificateNumber, as: administrator, on: TODAY, form: {} },
      tells: ({ next }) => next.bodyDigits,
      ...{ before: null, after: "777" },
    }),
  ];
  await readAround(pages, async () =>
    expect(await atOnce(save("甲认证"), save("乙认证"))).toEqual(["done", "stale"]),
  );
  for (const page of pages) expect(await page.closedTo(quality)).toBe("not-permitted");
  expect(await atOnce(() => act(quality, TODAY, saveBody, { version: 1, body: BODY }))).toEqual([
    "not-permitted",
  ]);
});

test("a clock moved while others work leaves each its own day: what has begun ends on the day it began", async () => {
  const page = reading({
    ...{ query: readClock, as: quality, on: TODAY, form: {} },
    tells: ({ today, movedTo }) => [today, movedTo],
    before: [TODAY, null],
    after: [TODAY, "2027-01-04"],
  });
  const move = (date: string) => () => act(administrator, TODAY, moveClock, { date });
  await readAround([page], async () => expect(await atOnce(move("2027-01-04"))).toEqual(["done"]));
  expect(await atOnce(move("2027-02-01"), move("2027-03-01"))).toEqual(["done", "done"]);
  const { movedTo } = expectAccepted(await act(quality, TODAY, readClock, {}));
  const told = await prisma().auditLogEntry.findMany({ orderBy: { sequence: "desc" }, take: 1 });
  expect(told[0]?.after).toEqual({ date: movedTo });
  expect(await atOnce(() => act(quality, TODAY, moveClock, { date: null }))).toEqual(["not-permitted"]);
});

test("the mailbox that fills while it is read misses no mail and shows none twice", async () => {
  const keep = (subject: string) => mailboxStore.keep({ recipient: "a@example.com", subject, text: "" });
  for (let number = 0; number < 60; number += 1) await keep(`旧 ${number}`);
  const page = reading({
    ...{ query: listMail, as: administrator, on: TODAY, form: {} },
    tells: ({ rows }) => rows[0]?.subject,
    ...{ before: "旧 59", after: "新" },
  });
  const first = expectAccepted(await act(administrator, TODAY, listMail, {}));
  await readAround([page], () => keep("新"));
  const rest = expectAccepted(await act(administrator, TODAY, listMail, { after: first.next ?? "" }));
  expect([...first.rows, ...rest.rows].map(({ subject }) => subject)).toEqual(
    Array.from({ length: 60 }, (_, at) => `旧 ${59 - at}`),
  );
  expect(await page.closedTo(quality)).toBe("not-permitted");
});

test("5.4.3.1: the rules answer everybody who asks at once alike; what they do not understand is told", async () => {
  const question = {
    ...{ question: "man-days", scheme: "OLS/GZ-0071", audit: "initial" },
    personnel: [{ count: 60, hoursPerDay: 8 }],
    ...{ complexity: [], sampledSites: 0 },
  };
  const ask = () => act(ANONYMOUS, TODAY, askRules, question);
  const [one, other] = await Promise.all([ask(), ask()]);
  expect(expectAccepted(one)).toMatchObject({ ok: true, total: 5 });
  expect(other).toEqual(one);
  expect(
    await pressedTwice(() => act(ANONYMOUS, TODAY, askRules, { question: "man-days", personnel: 1 })),
  ).toEqual(["question-not-understood", "question-not-understood"]);
});
