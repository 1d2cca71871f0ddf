import { beforeEach, expect, test } from "vitest";
import { ANONYMOUS } from "@/lib/domain/account/anonymous";
import { lookUpForm } from "@/lib/domain/certificate/look-up-form";
import { prisma } from "@/lib/data/prisma";
import { lookUpCertificate } from "@/lib/usecases/certificate/queries/look-up-certificate";
import { searchCertificates } from "@/lib/usecases/certificate/queries/search-certificates";
import { resetDatabase } from "@/tests/support/database";
import { act, expectAccepted } from "@/tests/support/house";
import { carry, ISSUED, issueOne } from "@/tests/support/register-fixture";
import { latestEdition } from "@/rules/schemes/registry";

beforeEach(resetDatabase);

test("9.1: a stranger reads whether, for whom, for what and until when, and nothing more of the client", async () => {
  await issueOne();
  const found = expectAccepted(await act(ANONYMOUS, "2026-07-09", lookUpCertificate, { number: ISSUED }));
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
  await issueOne();
  const statusOn = async (on: string) =>
    expectAccepted(await act(ANONYMOUS, on, lookUpCertificate, { number: ISSUED })).status;
  expect(await statusOn("2026-07-05")).toBe("not-yet-valid");
  expect(await statusOn("2026-07-06")).toBe("valid");
  expect(await statusOn("2029-07-05")).toBe("valid");
  expect(await statusOn("2029-07-06")).toBe("expired");
});

test("a number is read however it is typed: small letters, blanks, hyphens, full width", async () => {
  await issueOne();
  for (const typed of [
    "77726ch00001r0s",
    " 777 26 CH 00001 R0 S ",
    "777-26-CH-00001-R0-S",
    "７７７２６ＣＨ００００１Ｒ０Ｓ",
  ])
    expect(
      expectAccepted(await act(ANONYMOUS, "2026-07-09", lookUpCertificate, { number: typed })).number,
    ).toBe(ISSUED);
});

test("an unknown number is not found, a malformed one is no number", async () => {
  await expect(act(ANONYMOUS, "2026-07-09", lookUpCertificate, { number: ISSUED })).rejects.toThrow(
    "No such certificate",
  );
  for (const number of ["", "777", "证书", "77726CH00001R0S'; DROP TABLE", "ABCDEFGHI"])
    expect(lookUpForm.safeParse({ number }).success).toBe(false);
});

const OLD = "907-25-C-00001/R0";
const CODE = "91320105MA2F2026BN";

test("9.1: a certificate carried over is looked up like any other, and nothing is said that is not on file", async () => {
  await carry({ client: "江苏润川物业服务集团有限公司", creditCode: CODE, number: OLD });
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
    creditCode: CODE,
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
  await carry({ client: "江苏润川物业服务集团有限公司", creditCode: CODE, number: OLD });
  await prisma().client.updateMany({
    where: { creditCode: CODE },
    data: { name: "别人的名字有限公司", nameEn: "Somebody Else Ltd.", creditCode: "91350100M000100Y43" },
  });
  const told = expectAccepted(await act(ANONYMOUS, "2026-07-09", lookUpCertificate, { number: OLD }));
  expect(told).toMatchObject({ name: "江苏润川物业服务集团有限公司", nameEn: "", creditCode: CODE });
  const search = async (q: string) =>
    expectAccepted(await act(ANONYMOUS, "2026-07-09", searchCertificates, { q })).rows.length;
  expect([await search("别人的名字"), await search("润川物业")]).toEqual([0, 1]);
});
