import { expect, test } from "vitest";
import { assessIssue, type IssueFile } from "@/lib/domain/certificate/assess-issue";
import { aContent, aSite } from "@/tests/support/certificate-words";

const CONTENT = aContent();

const FILE: IssueFile = {
  grants: ["a grant"],
  confirmation: { status: "confirmed", content: CONTENT },
  decided: [CONTENT],
  effectivePersonnel: 35,
  nonconformities: [],
};

const refusals = (change: Partial<IssueFile>) => assessIssue({ ...FILE, ...change });
const confirmed = (content: typeof CONTENT) => ({ status: "confirmed", content });

test("5.9, 5.9.4: a grant, the confirmed content and the people counted are all a certificate needs", () => {
  expect(assessIssue(FILE)).toEqual([]);
});

test("5.9: no certificate without a decision that grants it", () => {
  expect(refusals({ grants: [] })).toEqual([{ code: "no-granting-decision", clause: "5.9" }]);
});

test("5.9.4: no certificate before its content was put before the client, and confirmed", () => {
  expect(refusals({ confirmation: null })).toEqual([{ code: "content-not-prepared", clause: "5.9.4" }]);
  for (const status of ["waiting", "objected"])
    expect(refusals({ confirmation: { status, content: CONTENT } })).toEqual([
      { code: "content-not-confirmed", clause: "5.9.4", facts: { status } },
    ]);
});

test("5.9.4: content that is no longer what was decided is put before the client again", () => {
  const outdated = [{ code: "content-outdated", clause: "5.9.4" }];
  expect(refusals({ decided: [] })).toEqual(outdated);
  expect(refusals({ decided: [aContent({ scope: "电话客服" })] })).toEqual(outdated);
  expect(refusals({ decided: [CONTENT, aContent({ name: "别的公司" })] })).toEqual(outdated);
  expect(refusals({ decided: [aContent({ name: "" })] })).toEqual(outdated);
  expect(refusals({ decided: [aContent({ nameEn: "Green Grain" })] })).toEqual(outdated);
  expect(refusals({ decided: [CONTENT, CONTENT] })).toEqual([]);
});

test("5.9.4: English that the decision lacked was written for the certificate and makes no other content of it", () => {
  const decided = [aContent({ nameEn: "", scopeEn: "", sites: [aSite({ activityEn: "" })] })];
  expect(refusals({ decided })).toEqual([]);
});

test("5.9.4: a certificate is printed in both languages: content that lacks English is confirmed in vain", () => {
  const missing = [{ code: "english-missing", clause: "5.9.4" }];
  const inChinese = aContent({ sites: [aSite({ addressEn: "示例路1号" })] });
  expect(refusals({ confirmation: confirmed(inChinese), decided: [inChinese] })).toEqual(missing);
  const without = aContent({ nameEn: "" });
  expect(refusals({ confirmation: confirmed(without), decided: [without] })).toEqual(missing);
  expect(refusals({ confirmation: confirmed(without), decided: [] })).toEqual([
    { code: "content-outdated", clause: "5.9.4" },
    ...missing,
  ]);
});

test("5.3.1.1: no size letter without the number of people", () => {
  expect(refusals({ effectivePersonnel: null })).toEqual([{ code: "personnel-unknown", clause: "5.3.1.1" }]);
  expect(refusals({ effectivePersonnel: 0 })).toEqual([]);
});

test("5.9.2 c): a plan that was sent back since the decision holds the certificate, unless it was verified", () => {
  const nonconformities = [
    { number: "NC-1", planAcceptedOn: "2026-06-20", verifiedOn: null },
    { number: "NC-2", planAcceptedOn: null, verifiedOn: null },
    { number: "NC-3", planAcceptedOn: null, verifiedOn: "2026-06-25" },
    { number: "NC-4", planAcceptedOn: null, verifiedOn: null },
  ];
  expect(refusals({ nonconformities })).toEqual([
    { code: "plan-sent-back", clause: "5.9.2 c)", facts: { number: "NC-2" } },
    { code: "plan-sent-back", clause: "5.9.2 c)", facts: { number: "NC-4" } },
  ]);
});

test("everything that stands against a certificate is told at once", () => {
  const nonconformities = [{ number: "NC-1", planAcceptedOn: null, verifiedOn: null }];
  const all = refusals({ grants: [], confirmation: null, effectivePersonnel: null, nonconformities });
  expect(all.map(({ code }) => code)).toEqual([
    "no-granting-decision",
    "content-not-prepared",
    "personnel-unknown",
    "plan-sent-back",
  ]);
});
