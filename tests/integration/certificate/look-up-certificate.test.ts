import { beforeEach, expect, test } from "vitest";
import { ANONYMOUS } from "@/lib/domain/account/anonymous";
import { lookUpForm } from "@/lib/domain/certificate/look-up-form";
import { carriedCertificateStore } from "@/lib/data/carried-certificate-store";
import { prisma } from "@/lib/data/prisma";
import { EVERYTHING } from "@/lib/domain/access/can";
import { issueCertificate } from "@/lib/usecases/certificate/issue-certificate";
import { lookUpCertificate } from "@/lib/usecases/certificate/queries/look-up-certificate";
import { searchCertificates } from "@/lib/usecases/certificate/queries/search-certificates";
import { resetDatabase } from "@/tests/support/database";
import { manyGrantedCases } from "@/tests/support/granted-fixture";
import { act, expectAccepted, makeClient } from "@/tests/support/house";
import { plainDate } from "@/rules/core/plain-date";
import { latestEdition } from "@/rules/schemes/registry";

beforeEach(resetDatabase);

const NUMBER = "77726CH00001R0S";

const issued = async (): Promise<void> => {
  const { quality, caseIds } = await manyGrantedCases(1);
  const outcome = await act(quality, "2026-07-08", issueCertificate, { caseId: caseIds[0] ?? "" });
  expect(expectAccepted(outcome).number).toBe(NUMBER);
};

test("9.1: a stranger reads whether, for whom, for what and until when, and nothing more of the client", async () => {
  await issued();
  const found = expectAccepted(await act(ANONYMOUS, "2026-07-09", lookUpCertificate, { number: NUMBER }));
  expect(found).toMatchObject({
    status: "valid",
    name: "杭州青禾客服外包有限公司",
    scope: "在线客服与电话客服外包服务中的投诉处理",
    firstDay: "2026-07-06",
    lastDay: "2029-07-05",
    criteria: ["GB/T 19012-2019/ISO 10002:2018"],
  });
  expect(Object.keys(found).sort()).toEqual(
    [
      ["address", "addressEn", "asOf", "creditCode", "criteria", "edition", "firstCertifiedOn", "firstDay"],
      ["issuedOn", "lastDay", "name", "nameEn", "number", "registrationCertificate", "scheme", "schemeName"],
      ["scope", "scopeEn", "sites", "status"],
    ]
      .flat()
      .sort(),
  );
});

test("9.2: valid from its first day through its last, not before and not after", async () => {
  await issued();
  const statusOn = async (on: string) =>
    expectAccepted(await act(ANONYMOUS, on, lookUpCertificate, { number: NUMBER })).status;
  expect(await statusOn("2026-07-05")).toBe("not-yet-valid");
  expect(await statusOn("2026-07-06")).toBe("valid");
  expect(await statusOn("2029-07-05")).toBe("valid");
  expect(await statusOn("2029-07-06")).toBe("expired");
});

test("a number is read however it is typed: small letters, blanks, hyphens, full width", async () => {
  await issued();
  for (const typed of [
    "77726ch00001r0s",
    " 777 26 CH 00001 R0 S ",
    "777-26-CH-00001-R0-S",
    "７７７２６ＣＨ００００１Ｒ０Ｓ",
  ])
    expect(
      expectAccepted(await act(ANONYMOUS, "2026-07-09", lookUpCertificate, { number: typed })).number,
    ).toBe(NUMBER);
});

test("an unknown number is not found, a malformed one is no number", async () => {
  await expect(act(ANONYMOUS, "2026-07-09", lookUpCertificate, { number: NUMBER })).rejects.toThrow(
    "No such certificate",
  );
  for (const number of ["", "777", "证书", "77726CH00001R0S'; DROP TABLE", "ABCDEFGHI"])
    expect(lookUpForm.safeParse({ number }).success).toBe(false);
});

test("a part of the name or the beginning of the number finds the certificate, a single character nothing", async () => {
  await issued();
  const search = async (q: string) =>
    expectAccepted(await act(ANONYMOUS, "2026-07-09", searchCertificates, { q })).rows.map(
      ({ number }) => number,
    );
  expect(await search("青禾")).toEqual([NUMBER]);
  expect(await search("qinghe CONTACT")).toEqual([NUMBER]);
  expect(await search("77726ch")).toEqual([NUMBER]);
  expect(await search("青")).toEqual([]);
  expect(await search("别家公司")).toEqual([]);
});

const carriedOver = async (client: string, creditCode: string, number: string): Promise<void> => {
  const { clientId } = await makeClient(client, creditCode);
  const row = {
    ...{ number, client: creditCode, scheme: "OLS/GZ-0071", criteria: ["GB/T 19012-2019"] },
    ...{ scope: "物业服务的投诉处理", scopeEn: "", lastAuditKind: "surveillance" as const },
    ...{ decidedOn: plainDate("2025-03-02"), lastAuditEnd: plainDate("2026-02-20") },
    ...{ firstDay: plainDate("2025-03-02"), lastDay: plainDate("2028-03-01") },
  };
  const source = {
    clientId: clientId ?? "",
    sourceSha256: "0".repeat(64),
    now: new Date("2026-06-15T02:00:00Z"),
  };
  await carriedCertificateStore.create({ tx: prisma(), scope: EVERYTHING }, row, source);
};

const OLD = "907-25-C-00001/R0";

test("9.1: a certificate carried over is looked up like any other, and nothing is said that is not on file", async () => {
  await carriedOver("江苏润川物业服务集团有限公司", "91320105MA2F2026BN", OLD);
  const on = async (date: string, number = OLD) =>
    expectAccepted(await act(ANONYMOUS, date, lookUpCertificate, { number }));
  expect(await on("2026-07-09", "90725c00001r0")).toEqual({
    number: OLD,
    status: "valid",
    asOf: "2026-07-09",
    scheme: "OLS/GZ-0071",
    schemeName: latestEdition("OLS/GZ-0071").title,
    edition: null,
    criteria: ["GB/T 19012-2019"],
    name: "江苏润川物业服务集团有限公司",
    nameEn: "",
    address: "",
    addressEn: "",
    creditCode: "91320105MA2F2026BN",
    registrationCertificate: null,
    scope: "物业服务的投诉处理",
    scopeEn: "",
    firstCertifiedOn: null,
    issuedOn: null,
    firstDay: "2025-03-02",
    lastDay: "2028-03-01",
    sites: [],
  });
  expect((await on("2028-03-01")).status).toBe("valid");
  expect((await on("2028-03-02")).status).toBe("expired");
});

test("9.1: the register names the holder as certified, whatever the client writes into its next application", async () => {
  const code = "91320105MA2F2026BN";
  await carriedOver("江苏润川物业服务集团有限公司", code, OLD);
  await prisma().client.updateMany({
    where: { creditCode: code },
    data: { name: "别人的名字有限公司", nameEn: "Somebody Else Ltd.", creditCode: "91350100M000100Y43" },
  });
  const told = expectAccepted(await act(ANONYMOUS, "2026-07-09", lookUpCertificate, { number: OLD }));
  expect(told).toMatchObject({ name: "江苏润川物业服务集团有限公司", nameEn: "", creditCode: code });
  const search = async (q: string) =>
    expectAccepted(await act(ANONYMOUS, "2026-07-09", searchCertificates, { q })).rows.length;
  expect([await search("别人的名字"), await search("润川物业")]).toEqual([0, 1]);
});

test("the search finds issued and carried certificates together, in the order of their numbers, page by page", async () => {
  await issued();
  for (let serial = 0; serial < 20; serial += 1)
    await carriedOver(
      `青禾第${serial}分公司`,
      `CODE${serial}`,
      `9072500${String(serial).padStart(3, "0")}R0`,
    );
  const search = async (after: string) =>
    expectAccepted(await act(ANONYMOUS, "2026-07-09", searchCertificates, { q: "青禾", after }));
  const first = await search("");
  expect(first.rows.map(({ number }) => number).slice(0, 2)).toEqual([NUMBER, "9072500000R0"]);
  expect(first.rows).toHaveLength(20);
  const second = await search(first.next ?? "");
  expect(second.rows.map(({ number }) => number)).toEqual(["9072500019R0"]);
  expect(second.next).toBeNull();
  const byNumber = await act(ANONYMOUS, "2026-07-09", searchCertificates, { q: "907-2500 007" });
  expect(expectAccepted(byNumber).rows.map(({ number, status }) => [number, status])).toEqual([
    ["9072500007R0", "valid"],
  ]);
});
