import { beforeAll, expect, test } from "vitest";
import { verifyAuditLog } from "@/lib/audit-log/verify";
import { outboxLag } from "@/lib/data/outbox-store";
import { prisma } from "@/lib/data/prisma";
import { drainOutbox } from "@/lib/jobs/drain-outbox";
import { seedDemonstration } from "@/prisma/seed/demonstration";
import { actorOf } from "@/prisma/seed/play";
import { demonstrationSignIns } from "@/prisma/seed/sign-ins.data";
import { readDesk } from "@/lib/usecases/desk/queries/read-desk";
import { addDays, plainDate } from "@/rules/core/plain-date";
import { resetDatabase, withSql } from "@/tests/support/database";
import { act, expectAccepted } from "@/tests/support/house";

const TODAY = plainDate("2026-11-22");
const MOST_MS = 300_000;

beforeAll(async () => {
  await resetDatabase();
  await seedDemonstration(TODAY, () => undefined);
}, MOST_MS);

test("6: twelve of the office, eighteen auditors and sixty clients are invented", async () => {
  expect(await prisma().client.count()).toBe(60);
  expect(await prisma().person.count({ where: { registrations: { some: {} } } })).toBe(18);
  expect(await prisma().person.count()).toBe(18 + 11);
  expect(await prisma().user.count({ where: { clientId: null } })).toBe(12 + 18);
});

test("6: cases stand at every stage", async () => {
  const groups = await prisma().certificationCase.groupBy({ by: ["stage"], _count: true });
  expect(Object.fromEntries(groups.map(({ stage, _count }) => [stage, _count]))).toEqual({
    ...{ application: 5, review: 4, contract: 4, programme: 4, stage1: 5, stage2: 7 },
    ...{ nonconformities: 7, "report-review": 3, decision: 3, certificate: 2, certified: 10, closed: 3 },
  });
});

test("5.4.5: an organisation with nine projects is sampled, one by lot and two by choice; another waits for its draw", async () => {
  // The square root of 9 is 3; a quarter of 3, rounded up, by lot.
  const sampled = await prisma().caseSite.groupBy({
    by: ["sampledBy"],
    where: { similarGroup: 1, case: { stage: "programme" } },
    _count: true,
  });
  const counts = Object.fromEntries(sampled.map(({ sampledBy, _count }) => [sampledBy ?? "none", _count]));
  expect(counts).toMatchObject({ random: 1, chosen: 2 });
  expect(counts["none"]).toBe(6 + 16);
});

test("6: a history from the first day of A/2 until yesterday, told in its order", async () => {
  const entries = await prisma().auditLogEntry.findMany({
    orderBy: { sequence: "asc" },
    select: { at: true },
  });
  const days = entries.map(({ at }) => at.toISOString().slice(0, 10));
  expect(days[0]).toBe("2026-04-20");
  expect(days.at(-1)?.localeCompare(TODAY)).toBe(-1);
  expect(days).toEqual(days.toSorted());
});

test("5.5.8.2: a major nonconformity is open after its thirty days, and one is still in time", async () => {
  const majors = await prisma().nonconformity.findMany({
    where: { grade: "major", verifiedOn: null },
    select: { audit: { select: { endsOn: true } } },
  });
  const limits = majors.map(({ audit }) =>
    audit.endsOn === null ? "" : addDays(plainDate(audit.endsOn.toISOString().slice(0, 10)), 30),
  );
  expect(limits).toHaveLength(2);
  expect(limits.filter((limit) => limit < TODAY)).toHaveLength(1);
});

test("5.4.6.3 c, 5.5.5: every note stands where the agreed plan has its clause audited", async () => {
  const { rows } = await withSql((client) =>
    client.query(
      `SELECT count(*) > 39 AS noted, count(*) FILTER (WHERE NOT EXISTS (
         SELECT 1 FROM "PlanRow" r JOIN "AuditPlan" p ON p."id" = r."planId"
         WHERE p."auditId" = n."auditId" AND p."status" = 'agreed' AND r."kind" = 'audit'
           AND n."criterion" || ' ' || n."clause" = ANY(r."clauses")
           AND r."unit" = n."unit" AND r."siteId" IS NOT DISTINCT FROM n."siteId"))::int AS elsewhere
       FROM "AuditNote" n`,
    ),
  );
  expect(rows).toEqual([{ noted: true, elsewhere: 0 }]);
});

test("5.3.2: a client has let the day of a supplement pass", async () => {
  const asked = await prisma().applicationReview.findMany({
    where: { outcome: "supplement" },
    select: { supplementDueOn: true },
  });
  expect(asked).toHaveLength(1);
  expect(
    asked.every(({ supplementDueOn }) => supplementDueOn !== null && supplementDueOn < new Date(TODAY)),
  ).toBe(true);
});

test("5.9: every certificate rests on a granting decision of its case", async () => {
  const { rows } = await withSql((client) =>
    client.query(
      `SELECT count(*)::int AS certificates, count(d."id")::int AS granted FROM "Certificate" c
       LEFT JOIN "Decision" d ON d."id" = c."decisionId" AND d."caseId" = c."caseId" AND d."outcome" = 'grant'`,
    ),
  );
  expect(rows).toEqual([{ certificates: 10, granted: 10 }]);
});

test("5.3.3: nearly all who owe a fee have paid it, and a few are overdue on finance's desk", async () => {
  const finance = await actorOf("finance@hengzhun.example");
  const { mine } = expectAccepted(await act(finance, TODAY, readDesk, {}));
  const isOverdue = ({ waiting }: (typeof mine)[number]) =>
    waiting.some(({ key }) => key === "collect-overdue-fee");
  expect(mine.filter(isOverdue)).toHaveLength(4);
  const dueBefore = { instalments: { some: { dueOn: { lt: new Date(TODAY) }, position: 1 } } };
  expect(await prisma().contract.count({ where: dueBefore })).toBeGreaterThan(20);
});

test("5: the chain of the log is whole", async () => {
  const verdict = await verifyAuditLog();
  expect(verdict.bad).toBeNull();
  expect(verdict.rows).toBeGreaterThan(2_000);
});

test("every sign-in that the start prints is an account", async () => {
  for (const { email } of demonstrationSignIns)
    expect(await prisma().user.count({ where: { email, status: "active" } }), email).toBe(1);
});

test(
  "no message of the outbox is undeliverable",
  async () => {
    // Papers of one kind are drawn by one code: a few of each prove it, all of them would take minutes.
    await withSql((client) =>
      client.query(`DELETE FROM "OutboxMessage" WHERE "topic" = 'render-document' AND "id" NOT IN (
      SELECT "id" FROM (
        SELECT m."id", row_number() OVER (PARTITION BY d."kind" ORDER BY d."id" DESC) AS place
        FROM "OutboxMessage" m JOIN "Document" d ON d."id"::text = m."payload" ->> 'documentId') AS ranked
      WHERE place <= 3)`),
    );
    expect(await drainOutbox()).toBeGreaterThan(100);
    expect(await outboxLag()).toEqual({ waiting: 0, failing: 0 });
  },
  MOST_MS,
);
