import { expect, test } from "vitest";
import type { Actor } from "@/lib/domain/access/actor";
import { can, EVERYTHING, NOTHING, permissionScope } from "@/lib/domain/access/can";
import { type CaseDuties, type Duty, dutyConflicts, NO_DUTIES } from "@/lib/domain/access/duties";
import type { Permission } from "@/lib/domain/access/permissions";
import { isRole, type Role, ROLES } from "@/lib/domain/access/roles";

const actor = (...roles: readonly Role[]): Actor => ({
  userId: "user-1",
  name: "林晓",
  email: "lin@example.com",
  locale: "zh-CN",
  roles,
  personId: "person-1",
  clientId: "client-1",
  scopes: null,
});

const SHORT: Readonly<Record<string, Role>> = {
  admin: "administrator",
  review: "application-reviewer",
  programme: "programme-manager",
  auditor: "auditor",
  report: "report-reviewer",
  decide: "decision-maker",
  finance: "finance",
  quality: "quality-manager",
  client: "client",
};
const OFFICE = "admin review programme report decide finance quality";
const BUT_FINANCE = "admin review programme report decide quality";

/** Who may use a permission everywhere, on the own organisation, on audits assigned; nobody else may use it at all. */
const TABLE: readonly (readonly [permission: Permission, any: string, own: string, assigned: string])[] = [
  ["case:read", OFFICE, "client", "auditor"],
  ["case:end", "review programme quality", "", ""],
  ["case:withdraw", "review", "client", ""],
  ["case:reopen", "review programme decide", "", "auditor"],
  ["client:read", OFFICE, "client", "auditor"],
  ["client:confirm", "admin review", "", ""],
  ["client:write", "review", "client", ""],
  ["application:write", "review", "client", ""],
  ["application:review", "review", "", ""],
  ["contract:write", "review finance", "", ""],
  ["contract:send-signed", "", "client", ""],
  ["payment:record", "finance", "", ""],
  ["programme:write", "programme", "", ""],
  ["planning:read", "admin review programme quality", "", "auditor"],
  ["team:appoint", "programme", "", ""],
  ["team:answer", "", "client", ""],
  ["declaration:make", "", "", "auditor"],
  ["plan:write", "", "", "auditor"],
  ["plan:agree", "", "client", ""],
  ["audit:conduct", "", "", "auditor"],
  ["evidence:read", "programme report decide quality", "", "auditor"],
  ["dossier:issue", "programme report decide quality", "", "auditor"],
  ["nonconformity:raise", "", "", "auditor"],
  ["nonconformity:answer", "", "client", ""],
  ["nonconformity:judge", "", "", "auditor"],
  ["finding:answer", "", "client", ""],
  ["report:write", "", "", "auditor"],
  ["report:comment", "", "client", ""],
  ["report:review", "report", "", ""],
  ["decision:make", "decide", "", ""],
  ["certificate:prepare", "programme quality", "", ""],
  ["certificate:confirm-content", "", "client", ""],
  ["certificate:correct", "review", "", ""],
  ["certificate:issue", "programme quality", "", ""],
  ["person:read", BUT_FINANCE, "", ""],
  ["person:write", "admin quality", "", ""],
  ["user:manage", "admin", "", ""],
  ["rule:lint", `${OFFICE} auditor`, "", ""],
  ["document-form:read", `${OFFICE} auditor`, "", ""],
  ["interpretation:confirm", "admin quality", "", ""],
  ["edition:read", BUT_FINANCE, "", ""],
  ["edition:draft", "admin quality", "", ""],
  ["audit-log:read", "admin quality", "", ""],
  ["import:run", "admin quality", "", ""],
  ["setting:write", "admin", "", ""],
  ["clock:move", "admin", "", ""],
  ["mailbox:read", "admin", "", ""],
];

const rolesIn = (words: string): readonly (Role | undefined)[] => words.split(" ").map((word) => SHORT[word]);

test.each(TABLE)(
  "access: %s reaches everything for “%s”, the own for “%s”, the assigned for “%s”",
  (permission, any, own, assigned) => {
    for (const role of ROLES) {
      const scope = permissionScope(actor(role), permission);
      const expected = rolesIn(any).includes(role)
        ? EVERYTHING
        : rolesIn(own).includes(role)
          ? { ...NOTHING, clientId: "client-1" }
          : rolesIn(assigned).includes(role)
            ? { ...NOTHING, assignedPersonId: "person-1" }
            : null;
      expect([role, scope]).toEqual([
        role,
        expected === null
          ? { ok: false, refusals: [{ code: "not-permitted", facts: { permission } }] }
          : { ok: true, value: expected },
      ]);
    }
  },
);

test("access: several roles reach as far as each of them, nobody without a role reaches anything", () => {
  expect(permissionScope(actor("client", "auditor"), "case:read")).toEqual({
    ok: true,
    value: { any: false, clientId: "client-1", assignedPersonId: "person-1" },
  });
  expect(permissionScope(actor("finance", "auditor"), "case:read")).toEqual({
    ok: true,
    value: { any: true, clientId: null, assignedPersonId: "person-1" },
  });
  expect(permissionScope(actor(), "case:read")).toEqual({
    ok: false,
    refusals: [{ code: "not-permitted", facts: { permission: "case:read" } }],
  });
  expect([EVERYTHING, NOTHING]).toEqual([
    { any: true, clientId: null, assignedPersonId: null },
    { any: false, clientId: null, assignedPersonId: null },
  ]);
});

test("access: a token reaches no further than its scopes, and never further than its owner's roles", () => {
  const token = (scopes: readonly string[], permission: Permission) =>
    permissionScope({ ...actor("finance"), scopes }, permission);
  expect(token(["case:read"], "case:read")).toEqual({ ok: true, value: EVERYTHING });
  expect(token(["case:read"], "payment:record")).toEqual({
    ok: false,
    refusals: [{ code: "token-scope-missing", facts: { permission: "payment:record" } }],
  });
  expect(token([], "case:read").ok).toBe(false);
  expect(token(["user:manage"], "user:manage")).toEqual({
    ok: false,
    refusals: [{ code: "not-permitted", facts: { permission: "user:manage" } }],
  });
});

/** The clause that keeps two duties apart; an empty string: one person may hold both. */
const APART: readonly (readonly [Duty, Duty, string])[] = [
  ["application-review", "audit", "2.2"],
  ["application-review", "report-review", "2.2"],
  ["application-review", "decision", "2.2"],
  ["application-review", "appeal", "14.1"],
  ["audit", "report-review", "5.9.1"],
  ["audit", "decision", "5.9.1"],
  ["audit", "appeal", "14.1"],
  ["report-review", "decision", ""],
  ["report-review", "appeal", ""],
  ["decision", "appeal", "14.1"],
];

test.each(APART)("2.2, 5.9.1, 14.1: %s and %s of one case: “%s”", (one, other, clause) => {
  const held = (duty: Duty, personId: string): CaseDuties => ({
    ...NO_DUTIES,
    [duty]: ["someone", personId],
  });
  for (const [duty, done] of [
    [one, other],
    [other, one],
  ] as const) {
    expect(can(actor(), duty, held(done, "person-1"))).toEqual(
      clause === ""
        ? { ok: true, value: null }
        : { ok: false, refusals: [{ code: "duties-separated", clause, facts: { duty, done } }] },
    );
    expect(can(actor(), duty, held(done, "person-2"))).toEqual({ ok: true, value: null });
    expect(can(actor(), duty, held(duty, "person-1"))).toEqual({ ok: true, value: null });
  }
});

test("2.2: whoever is told apart from several duties hears of each; an account without a person takes up none", () => {
  const done = { ...NO_DUTIES, "application-review": ["person-1"], audit: ["person-1"] };
  expect(dutyConflicts("person-1", "decision", done).map(({ clause }) => clause)).toEqual(["2.2", "5.9.1"]);
  expect(can({ ...actor(), personId: null }, "audit", NO_DUTIES)).toEqual({
    ok: false,
    refusals: [{ code: "no-person-behind-account", facts: { duty: "audit" } }],
  });
  expect(Object.values(NO_DUTIES)).toEqual([[], [], [], [], []]);
});

test("a role is one of the nine and nothing else", () => {
  expect(ROLES).toHaveLength(9);
  expect(Object.values(SHORT).every(isRole)).toBe(true);
  expect(["", "admin", "Administrator"].some(isRole)).toBe(false);
});
