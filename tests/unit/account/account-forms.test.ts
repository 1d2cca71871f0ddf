import { expect, test } from "vitest";
import { changeRolesForm, inviteUserForm, newPassword } from "@/lib/domain/account/account-forms";
import { accountMail } from "@/lib/domain/account/account-mail";
import { assessPassword } from "@/lib/domain/account/assess-password";
import { signInPageForm } from "@/lib/domain/account/sign-in-form";
import { signInLimits } from "@/lib/domain/account/sign-in-limits";
import { userListForm } from "@/lib/domain/account/user-list-form";
import { issueCode } from "@/lib/domain/issue-code";

const ID = "00000000-0000-4000-8000-000000000001";

const codes = (password: string) =>
  newPassword
    .safeParse(password, { reportInput: true })
    .error?.issues.map((issue) => issueCode(issue).code) ?? [];

test("a password has twelve characters, five of them different, and is none that everybody uses", () => {
  expect(codes("abcdeabcdeab")).toEqual([]);
  expect(codes("qinghe-kefu")).toEqual(["too-short"]);
  expect(codes("x7#kk#7x7#xk")).toEqual(["password-too-simple"]);
  const longest = Array.from({ length: 40 }, (_, at) => `q${at + 10}-z`).join("");
  expect(codes(longest)).toEqual([]);
  expect(codes(`${longest}f`)).toEqual(["too-long"]);
});

test("a password that stands on every letterhead is none", () => {
  const refusal = [{ code: "password-is-address", field: "password" }];
  const address = "Wen.Yiheng@certdesk.example";
  for (const typed of ["wen.yiheng@certdesk.example", " WEN.yiheng ", address])
    expect(assessPassword(typed, address)).toEqual(refusal);
  for (const typed of ["certdesk.example", "wen.yiheng1", "wenyiheng"])
    expect(assessPassword(typed, address)).toEqual([]);
});

const invite = (change: object) => {
  const form = {
    email: "a@b.cn",
    name: "温以恒",
    roles: ["auditor"],
    personId: ID,
    clientId: null,
    ...change,
  };
  return inviteUserForm
    .safeParse(form, { reportInput: true })
    .error?.issues.map((issue) => `${issue.path.join(".")} ${issueCode(issue).code}`);
};

test("2.2: a client user belongs to one organisation and is nothing else; staff belong to none", () => {
  const alone = ["roles client-role-alone"];
  const client = { roles: ["client"], clientId: ID, personId: null };
  expect(invite({})).toBeUndefined();
  expect(invite({ roles: ["auditor", "report-reviewer"], personId: null })).toBeUndefined();
  expect(invite({ clientId: ID })).toEqual(alone);
  expect(invite(client)).toBeUndefined();
  expect(invite({ ...client, clientId: null })).toEqual(alone);
  expect(invite({ ...client, personId: ID })).toEqual(alone);
  expect(invite({ ...client, roles: ["client", "auditor"] })).toEqual(alone);
});

test("an account has at least one role", () => {
  expect(changeRolesForm.safeParse({ userId: ID, version: 1, roles: [] }).success).toBe(false);
  expect(changeRolesForm.safeParse({ userId: ID, version: 1, roles: ["finance"] }).success).toBe(true);
});

test("a mail of an account goes out with a link of ours, to its owner or to the new address", () => {
  const mail = { template: "invitation", userId: ID, link: "/invitation/x" };
  const fits = (change: object) => accountMail.safeParse({ ...mail, ...change }).success;
  for (const template of ["invitation", "password-reset", "email-change"])
    expect(fits({ template })).toBe(true);
  for (const recipient of ["a@b", `${"a".repeat(252)}@b`]) expect(fits({ recipient })).toBe(true);
  for (const change of [
    ...[{ template: "" }, { template: "newsletter" }, { userId: "1" }, { recipient: "a@" }],
    ...[{ recipient: `${"a".repeat(253)}@b` }, { link: "https://elsewhere.example/" }, { link: "" }],
  ])
    expect([change, fits(change)]).toEqual([change, false]);
});

test("who signs in gives an address and a password of any length up to 200", () => {
  const fits = (password: unknown) => signInPageForm.safeParse({ email: "A@b.cn", password }).success;
  expect(["x", "x".repeat(200), "", "x".repeat(201), undefined].map(fits)).toEqual([
    ...[true, true, false, false, false],
  ]);
});

test("wrong passwords count by address and account; a known browser counts for itself alone", () => {
  const tried = { email: "a@b.cn", address: "192.0.2.1" };
  expect(signInLimits({ ...tried, knownDevice: null })).toEqual([
    { key: "sign-in:address:192.0.2.1", tries: 60, minutes: 15 },
    { key: "sign-in:account:a@b.cn:from:192.0.2.1", tries: 8, minutes: 15 },
    { key: "sign-in:account:a@b.cn", tries: 40, minutes: 60 },
  ]);
  expect(signInLimits({ ...tried, knownDevice: "d1" })).toEqual([
    { key: "sign-in:account:a@b.cn:device:d1", tries: 10, minutes: 15 },
  ]);
});

test("the list of accounts stands by address, of any state and role", () => {
  expect(userListForm.parse({})).toEqual({
    ...{ sort: "email", direction: "asc", after: "", before: "", q: "", status: "", role: "" },
  });
});
