import { beforeEach, expect, test } from "vitest";
import { prisma } from "@/lib/data/prisma";
import { ANONYMOUS } from "@/lib/domain/account/anonymous";
import { acceptInvitation } from "@/lib/usecases/account/accept-invitation";
import { openApplication } from "@/lib/usecases/application/open-application";
import { addClient } from "@/lib/usecases/client/add-client";
import { confirmClient } from "@/lib/usecases/client/confirm-client";
import { drainOutbox } from "@/lib/jobs/drain-outbox";
import { declineClient } from "@/lib/usecases/client/decline-client";
import { listClients } from "@/lib/usecases/client/queries/list-clients";
import { readClient } from "@/lib/usecases/client/queries/read-client";
import { registerClient } from "@/lib/usecases/client/register-client";
import { actorOf, mailedToken, PASSWORD, TODAY, trySignIn } from "@/tests/support/accounts";
import { resetDatabase } from "@/tests/support/database";
import { act, expectAccepted, makeClient, makeStaff, refusalCodes } from "@/tests/support/house";

beforeEach(resetDatabase);

const organisation = {
  name: "青禾农机有限公司",
  country: "CN",
  creditCode: "91350100M000100Y43",
  registrationCertificate: "",
  address: "榕城市闽江大道 8 号",
  contact: "何苗",
  contactPhone: "0591-8000001",
  contactEmail: "he.miao@example.com",
};
const registration = { ...organisation, userName: "何苗" };

const register = async () => {
  expectAccepted(await act(ANONYMOUS, TODAY, registerClient, registration));
  return prisma().client.findFirstOrThrow({ where: { creditCode: organisation.creditCode } });
};

test("5.2: an organisation registers, staff confirm it, its contact signs in and applies", async () => {
  const reviewer = await makeStaff("申评", "application-reviewer");
  const client = await register();
  const token = await mailedToken(organisation.contactEmail);
  expectAccepted(await act(ANONYMOUS, TODAY, acceptInvitation, { token, password: PASSWORD }));
  const contact = await actorOf(await trySignIn({ email: organisation.contactEmail, password: PASSWORD }));
  if (contact === null) throw new Error("signed in a moment ago");
  const form = { clientId: client.id, scheme: "OLS/GZ-0071" };
  expect(refusalCodes(await act(contact, TODAY, openApplication, form))).toEqual(["client-not-confirmed"]);
  expectAccepted(await act(reviewer, TODAY, confirmClient, { clientId: client.id, version: 1 }));
  expectAccepted(await act(contact, TODAY, openApplication, form));
});

test("5.2.1(1): a Chinese organisation names its credit code, a foreign one its certificate", () => {
  const fits = (change: object) => registerClient.input.safeParse({ ...registration, ...change }).success;
  expect(fits({ creditCode: "" })).toBe(false);
  expect(fits({ creditCode: "91350100M000100Y4O" })).toBe(false);
  const fault = (creditCode: string) =>
    registerClient.input
      .safeParse({ ...registration, creditCode })
      .error?.issues.map((issue) => [issue.path[0], "params" in issue ? issue.params : issue.code]);
  expect(fault("")).toEqual([["creditCode", { code: "required" }]]);
  expect(fault("91350100M000100Y4O")).toEqual([["creditCode", { code: "credit-code-malformed" }]]);
  // One character too many is refused as such, never cut to another code.
  expect(fault("91350100M000100Y431")?.[0]).toEqual(["creditCode", "too_big"]);
  expect(fits({ country: "DE", creditCode: "", registrationCertificate: "" })).toBe(false);
  expect(fits({ country: "DE", creditCode: "", registrationCertificate: "HRB 100234" })).toBe(true);
});

test("a registration is confirmed or declined once; two at once: one wins, the other is told", async () => {
  const reviewer = await makeStaff("申评", "application-reviewer");
  const { id: clientId } = await register();
  const results = await Promise.allSettled([
    act(reviewer, TODAY, confirmClient, { clientId, version: 1 }),
    act(reviewer, TODAY, declineClient, { clientId, version: 1, reason: "营业执照已吊销" }),
  ]);
  const done = results.filter((result) => result.status === "fulfilled" && result.value.ok);
  expect(done).toHaveLength(1);
});

test("a declined registration keeps its reason, cannot apply, and may still be confirmed", async () => {
  const reviewer = await makeStaff("申评", "application-reviewer");
  const { id: clientId } = await register();
  const reason = "营业执照已吊销";
  expectAccepted(await act(reviewer, TODAY, declineClient, { clientId, version: 1, reason }));
  expect(expectAccepted(await act(reviewer, TODAY, readClient, { clientId }))).toMatchObject({
    status: "declined",
    statusReason: reason,
  });
  expect(
    refusalCodes(await act(reviewer, TODAY, openApplication, { clientId, scheme: "OLS/GZ-0071" })),
  ).toEqual(["client-not-confirmed"]);
  expect(refusalCodes(await act(reviewer, TODAY, declineClient, { clientId, version: 2, reason }))).toEqual([
    "client-not-waiting",
  ]);
  expectAccepted(await act(reviewer, TODAY, confirmClient, { clientId, version: 2 }));
  expect(refusalCodes(await act(reviewer, TODAY, confirmClient, { clientId, version: 3 }))).toEqual([
    "client-already-confirmed",
  ]);
});

test("staff put a client on file, confirmed by that; its code counts once", async () => {
  const reviewer = await makeStaff("申评", "application-reviewer");
  const { id } = expectAccepted(await act(reviewer, TODAY, addClient, organisation));
  expect(expectAccepted(await act(reviewer, TODAY, readClient, { clientId: id })).status).toBe("confirmed");
  expect(refusalCodes(await act(reviewer, TODAY, addClient, organisation))).toEqual(["credit-code-taken"]);
});

test("the list counts by state and finds by name; a client sees itself alone", async () => {
  const reviewer = await makeStaff("申评", "application-reviewer");
  const other = await makeClient("他人", "91350100M0001013XT");
  const { id: clientId } = await register();
  const page = expectAccepted(await act(reviewer, TODAY, listClients, { status: "awaiting-confirmation" }));
  expect(page.counts).toEqual({ "awaiting-confirmation": 1, confirmed: 1 });
  expect(page.rows.map((row) => row.name)).toEqual([organisation.name]);
  const own = expectAccepted(await act(other, TODAY, listClients, {}));
  expect(own.rows.map((row) => row.name)).toEqual(["他人"]);
  await expect(act(other, TODAY, readClient, { clientId })).rejects.toThrow("No such client");
});

test("clients are confirmed by those who review applications", async () => {
  const { id: clientId } = await register();
  for (const role of ["auditor", "finance", "decision-maker"] as const) {
    const actor = await makeStaff(role, role);
    const outcomes = [
      await act(actor, TODAY, confirmClient, { clientId, version: 1 }),
      await act(actor, TODAY, declineClient, { clientId, version: 1, reason: "否" }),
      await act(actor, TODAY, addClient, organisation),
    ];
    expect(outcomes.flatMap((outcome) => refusalCodes(outcome))).toEqual(Array(3).fill("not-permitted"));
  }
});

test("5.2: who registered learns by mail that the organisation was confirmed, or why it was not", async () => {
  const reviewer = await makeStaff("柏评", "application-reviewer");
  const registered = async (serial: number, creditCode: string): Promise<string> => {
    const contactEmail = `registrant${serial}@example.com`;
    const form = { ...registration, name: `青禾${serial}`, creditCode, contactEmail };
    expectAccepted(await act(ANONYMOUS, TODAY, registerClient, form));
    return (await prisma().client.findFirstOrThrow({ where: { name: form.name } })).id;
  };
  const [one, two] = [await registered(1, "91350100M000100Y43"), await registered(2, "91110108MA01ABCDE1")];
  expectAccepted(await act(reviewer, TODAY, confirmClient, { clientId: one, version: 1 }));
  const declined = { clientId: two, version: 1, reason: "营业执照已吊销" };
  expectAccepted(await act(reviewer, TODAY, declineClient, declined));
  await drainOutbox();
  const last = (recipient: string) =>
    prisma().mailMessage.findFirstOrThrow({ where: { recipient }, orderBy: { id: "desc" } });
  expect((await last("registrant1@example.com")).subject).toBe("【认证台】青禾1 的注册已确认");
  expect((await last("registrant2@example.com")).text).toContain("营业执照已吊销");
});
