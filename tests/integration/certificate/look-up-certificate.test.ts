import { beforeEach, expect, test } from "vitest";
import { ANONYMOUS } from "@/lib/domain/account/anonymous";
import { lookUpForm } from "@/lib/domain/certificate/look-up-form";
import { issueCertificate } from "@/lib/usecases/certificate/issue-certificate";
import { lookUpCertificate } from "@/lib/usecases/certificate/queries/look-up-certificate";
import { searchCertificates } from "@/lib/usecases/certificate/queries/search-certificates";
import { resetDatabase } from "@/tests/support/database";
import { manyGrantedCases } from "@/tests/support/granted-fixture";
import { act, expectAccepted } from "@/tests/support/house";

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

test("9.2: valid through its last day, expired on the day after", async () => {
  await issued();
  const statusOn = async (on: string) =>
    expectAccepted(await act(ANONYMOUS, on, lookUpCertificate, { number: NUMBER })).status;
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
