import type { Actor } from "@/lib/domain/access/actor";
import type { Role } from "@/lib/domain/access/roles";
import {
  AUDIT_STEPS,
  FIXED_STEPS,
  HELD_BY_OBJECTION,
  NEEDS_CLIENT,
  PLANNABLE,
  REPORT_AGAINST,
} from "@/lib/domain/case/next-step";
import { OVER, SUPPLEMENTARY, SUPPLEMENTED_STAGES } from "@/lib/domain/case/supplementary-steps";
import { AUDITS_TO_COME, PROPOSED } from "@/lib/domain/case/declaration-steps";
import { ROLES_OF_PART } from "@/lib/domain/case/turn-of";
import type { PlainDate } from "@/rules/core/plain-date";
import { certifiedWaitingSql } from "./certified-turn-sql";
import { feeWaitingSql } from "./fee-turn-sql";
import { Prisma } from "./generated/client";

const listed = (values: Iterable<string>): Prisma.Sql => Prisma.sql`ANY(${[...values]}::text[])`;

const when = (cases: Readonly<Record<string, string>>): Prisma.Sql =>
  Prisma.join(
    Object.entries(cases).map(([state, value]) => Prisma.sql`WHEN ${state} THEN ${value}::text`),
    " ",
  );

const whoOf = (steps: Readonly<Record<string, Readonly<{ who: Role }>>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(steps).map(([state, { who }]) => [state, who]));

const partOf = Object.fromEntries(Object.entries(AUDIT_STEPS).map(([state, { part }]) => [state, part]));

/** One thing that waits: its place in the order, whose role it is, and for an auditor whose audit and which part. */
const waits = (place: number, who: Prisma.Sql, of = Prisma.sql`NULL::uuid, NULL::text`): Prisma.Sql =>
  Prisma.sql`SELECT ${place}::int AS "place", ${who}::text AS "who", ${of}`;

const latest = (kind: string | Prisma.Sql): Prisma.Sql => Prisma.sql`(
  SELECT a."id", a."status" FROM "Audit" a WHERE a."caseId" = c."id" AND a."kind" = ${kind}
  ORDER BY a."round" DESC, a."id" DESC LIMIT 1)`;

const objection = Prisma.sql`
  ${waits(0, Prisma.sql`'programme-manager'`)} WHERE c."stage" <> 'closed' AND EXISTS (
    SELECT 1 FROM "TeamObjection" o JOIN "Audit" a ON a."id" = o."auditId"
    WHERE a."caseId" = c."id" AND a."status" <> 'abandoned' AND o."upheld" IS NULL)`;

const settlement = Prisma.sql`
  ${waits(0, Prisma.sql`'programme-manager'`)}
  FROM ${latest(Prisma.sql`(CASE c."stage" WHEN 'stage1' THEN 'stage1' ELSE 'stage2' END)`)} a
  JOIN "FactConfirmation" f ON f."auditId" = a."id" AND f."settledOn" IS NULL
  WHERE c."stage" IN ('stage1', 'stage2', 'nonconformities')`;

/** The audit (a) is held by an objection without an answer (5.4.4.8). */
const isHeld = Prisma.sql`(coalesce(a."status", '') = ${listed(HELD_BY_OBJECTION)}
  AND EXISTS (SELECT 1 FROM "TeamObjection" o WHERE o."auditId" = a."id" AND o."upheld" IS NULL))`;

/** A contract that is out waits for the client to send it back (5.3.3). */
const contractOut = Prisma.sql`
  ${waits(1, Prisma.sql`'client'`)} WHERE c."stage" = 'contract' AND EXISTS (
    SELECT 1 FROM "Contract" k WHERE k."caseId" = c."id" AND k."status" = 'issued' AND k."clientSentOn" IS NULL)`;

/** The client waits for an answer on the plan of the audit (a) it was sent (5.4.6.1). */
const isPlanChangeAsked = Prisma.sql`EXISTS (
  SELECT 1 FROM "PlanChangeRequest" q JOIN "AuditPlan" p ON p."id" = q."planId"
  WHERE p."auditId" = a."id" AND q."answeredOn" IS NULL)`;

const planChange = Prisma.sql`
  SELECT w."place", w."who", w."auditId", w."part" FROM "Audit" a CROSS JOIN LATERAL (VALUES
    (2, 'auditor'::text, a."id", 'leader'::text), (3, 'programme-manager', NULL::uuid, NULL)
  ) w("place", "who", "auditId", "part")
  WHERE c."stage" <> 'closed' AND a."caseId" = c."id" AND a."status" = ${listed(PLANNABLE)}
    AND ${isPlanChangeAsked} AND NOT ${isHeld}`;

const toCome = Prisma.join(
  Object.entries(AUDITS_TO_COME).map(
    ([stage, kinds]) => Prisma.sql`WHEN ${stage} THEN ${[...kinds]}::text[]`,
  ),
  " ",
);

/** A proposed team lacks a declaration, whichever audit of the case it is of (5.4.4.1). */
const declaration = Prisma.sql`
  SELECT (CASE c."stage" WHEN 'certified' THEN 9 ELSE 1 END)::int AS "place", 'auditor' AS "who", a."id", 'undeclared'
  FROM "Audit" a WHERE a."caseId" = c."id" AND a."status" = ${PROPOSED}
    AND a."kind" = ANY(CASE c."stage" ${toCome} ELSE ARRAY[]::text[] END) AND EXISTS (
    SELECT 1 FROM "TeamMember" m WHERE m."auditId" = a."id" AND m."declaredOn" IS NULL)`;

const audit = (kind: "stage1" | "stage2"): Prisma.Sql => Prisma.sql`
  ${waits(
    4,
    Prisma.sql`(CASE a."status" ${when(whoOf(AUDIT_STEPS))} ELSE 'programme-manager' END)`,
    Prisma.sql`a."id", (CASE a."status" ${when(partOf)} END)`,
  )}
  FROM (SELECT 1) one LEFT JOIN ${latest(kind)} a ON TRUE
  WHERE c."stage" = ${kind} AND NOT ${isHeld}
    AND NOT (coalesce(a."status", '') = 'task-issued' AND ${isPlanChangeAsked})`;

/** Supplementary audits that are not over, beside the corrections they look at (5.8). */
const supplementary = Prisma.sql`
  ${waits(
    3,
    Prisma.sql`(CASE a."status" ${when(whoOf(AUDIT_STEPS))} ELSE 'programme-manager' END)`,
    Prisma.sql`a."id", (CASE a."status" ${when(partOf)} END)`,
  )}
  FROM "Audit" a WHERE a."caseId" = c."id" AND a."kind" = ${SUPPLEMENTARY} AND NOT a."status" = ${listed(OVER)}
    AND c."stage" = ${listed(SUPPLEMENTED_STAGES)} AND NOT ${isHeld}
    AND NOT (a."status" = 'task-issued' AND ${isPlanChangeAsked})`;

/** Findings of stage 1 that stage 2 waits for, the client's to answer and its leader's to verify (5.4.2.1 c). */
const stage1Findings = Prisma.sql`
  SELECT w."place", w."who", w."auditId", w."part" FROM ${latest("stage1")} a CROSS JOIN LATERAL (VALUES
    (7, 'client'::text, NULL::uuid, NULL::text, FALSE), (8, 'auditor', a."id", 'leader', TRUE)
  ) w("place", "who", "auditId", "part", "isAnswered")
  WHERE c."stage" = 'stage2' AND EXISTS (SELECT 1 FROM "Stage1Finding" f WHERE f."auditId" = a."id"
    AND f."verifiedOn" IS NULL AND (f."answeredOn" IS NOT NULL) = w."isAnswered")`;

const nonconformity = (condition: Prisma.Sql): Prisma.Sql => Prisma.sql`EXISTS (
  SELECT 1 FROM "Nonconformity" n JOIN "Audit" u ON u."id" = n."auditId"
  WHERE n."caseId" = c."id" AND n."grade" IN ('major', 'minor') AND u."status" <> 'abandoned' AND ${condition})`;

const needsClient = nonconformity(Prisma.sql`n."status" = ${listed(NEEDS_CLIENT)}`);
const isUnjudged = nonconformity(
  Prisma.sql`(n."status" = 'answered' OR (n."grade" = 'major' AND n."status" = 'accepted'))`,
);

/** After the closing the client, the team and the leader may all be waited for; stage 2 with its report stands as s. */
const corrections = Prisma.sql`
  SELECT w."place", w."who", w."auditId", w."part" FROM (
    SELECT a."id", coalesce(r."status" = 'signed', FALSE) AS "isSigned",
      coalesce(r."status" = 'signed' AND r."recommendation" = ${REPORT_AGAINST}, FALSE) AS "isAgainst",
      ${needsClient} AS "needsClient", ${isUnjudged} AS "isUnjudged"
    FROM (SELECT 1) one LEFT JOIN ${latest("stage2")} a ON TRUE LEFT JOIN "AuditReport" r ON r."auditId" = a."id"
  ) s CROSS JOIN LATERAL (
    SELECT 4 AS "place", 'client' AS "who", NULL::uuid AS "auditId", NULL::text AS "part"
      WHERE s."needsClient" AND NOT s."isAgainst"
    UNION ALL SELECT 5, 'auditor', s."id", 'team' WHERE s."isUnjudged" AND NOT s."isAgainst"
    UNION ALL SELECT 6, 'auditor', s."id", 'leader'
      WHERE NOT s."isSigned" OR s."isAgainst" OR NOT (s."needsClient" OR s."isUnjudged")
  ) w WHERE c."stage" = 'nonconformities'`;

const certificate = Prisma.sql`
  ${waits(
    4,
    Prisma.sql`(CASE (SELECT f."status" FROM "CertificateContentConfirmation" f WHERE f."caseId" = c."id"
      ORDER BY f."id" DESC LIMIT 1) WHEN 'waiting' THEN 'client' ELSE 'quality-manager' END)`,
  )} WHERE c."stage" = 'certificate'`;

/** The client objected to the content sent last and nothing was put right: before the sending, after the decision. */
const objectedContent = Prisma.sql`
  ${waits(3, Prisma.sql`'application-reviewer'`)}
  WHERE c."stage" IN ('report-review', 'decision', 'certificate') AND EXISTS (
    SELECT 1 FROM (SELECT f."id", f."status" FROM "CertificateContentConfirmation" f WHERE f."caseId" = c."id"
      ORDER BY f."id" DESC LIMIT 1) f
    WHERE f."status" = 'objected'
      AND NOT EXISTS (SELECT 1 FROM "ContentCorrection" k WHERE k."confirmationId" = f."id"))`;

const fixed = Prisma.sql`
  ${waits(2, Prisma.sql`(CASE c."stage" WHEN 'application' THEN 'client' ${when(whoOf(FIXED_STEPS))} END)`)}
  WHERE c."stage" = ${listed(["application", ...Object.keys(FIXED_STEPS)])}`;

/**
 * Everything that waits in a case (c), as nextSteps tells it, for lists that are put in order or filtered by it. The
 * tables are nextSteps' own; tests/integration/list holds the two against each other.
 */
const waiting = (today: PlainDate): Prisma.Sql =>
  Prisma.sql`(${Prisma.join(
    [
      ...[
        objection,
        settlement,
        declaration,
        planChange,
        contractOut,
        fixed,
        audit("stage1"),
        audit("stage2"),
        supplementary,
        corrections,
        certificate,
        objectedContent,
      ],
      ...[stage1Findings, certifiedWaitingSql(today), feeWaitingSql(today)],
    ],
    " UNION ALL ",
  )}) w("place", "who", "auditId", "part")`;

/** Whose turn a case is first. */
export const caseTurnSql = (today: PlainDate): Prisma.Sql =>
  Prisma.sql`(SELECT w."who" FROM ${waiting(today)} ORDER BY w."place" LIMIT 1)`;

/** Whether something in a case waits for a role. */
export const waitsForRoleSql = (role: string, today: PlainDate): Prisma.Sql =>
  Prisma.sql`EXISTS (SELECT 1 FROM ${waiting(today)} WHERE w."who" = ${role})`;

/** Whether something in a case waits for the reader: by role, and an audit's for those of its own team (isStepOf). */
export const waitsForSql = (
  { roles, personId }: Pick<Actor, "roles" | "personId">,
  today: PlainDate,
): Prisma.Sql =>
  Prisma.sql`EXISTS (SELECT 1 FROM ${waiting(today)} WHERE w."who" = ${listed(roles)} AND (w."who" <> 'auditor'
    OR w."auditId" IS NULL OR EXISTS (SELECT 1 FROM "TeamMember" m WHERE m."auditId" = w."auditId"
      AND m."personId" = ${personId}::uuid AND (CASE w."part"
        WHEN 'undeclared' THEN m."declaredOn" IS NULL
        WHEN 'leader' THEN m."role" = ${listed(ROLES_OF_PART.leader)}
        ELSE m."role" = ${listed(ROLES_OF_PART.team)} END))))`;
