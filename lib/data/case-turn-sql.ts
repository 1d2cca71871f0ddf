import { AUDIT_STEPS, FIXED_STEPS, NEEDS_CLIENT } from "@/lib/domain/case/next-step";
import type { Role } from "@/lib/domain/access/roles";
import { Prisma } from "./generated/client";

const roles = (turns: Readonly<Record<string, Readonly<{ who: Role }> | null>>): Prisma.Sql =>
  Prisma.join(
    Object.entries(turns).map(([state, step]) => Prisma.sql`WHEN ${state} THEN ${step?.who ?? null}::text`),
    " ",
  );

const auditTurn = (kind: "stage1" | "stage2"): Prisma.Sql => Prisma.sql`
  CASE (SELECT a."status" FROM "Audit" a WHERE a."caseId" = c."id" AND a."kind" = ${kind}
        ORDER BY a."round" DESC LIMIT 1)
    ${roles(AUDIT_STEPS)} ELSE 'programme-manager' END`;

/**
 * Whose turn a case is (c), as nextStep tells it, for lists that are put in order or filtered by it. The tables are
 * nextStep's own; tests/integration/list holds the two against each other.
 */
export const caseTurnSql = Prisma.sql`(CASE c."stage"
  WHEN 'application' THEN 'client'
  ${roles(FIXED_STEPS)}
  WHEN 'stage1' THEN ${auditTurn("stage1")}
  WHEN 'stage2' THEN ${auditTurn("stage2")}
  WHEN 'nonconformities' THEN CASE WHEN EXISTS (
      SELECT 1 FROM "Nonconformity" n JOIN "Audit" a ON a."id" = n."auditId"
      WHERE n."caseId" = c."id" AND n."grade" IN ('major', 'minor') AND a."status" <> 'abandoned'
        AND n."status" IN (${Prisma.join([...NEEDS_CLIENT])})) THEN 'client' ELSE 'auditor' END
  WHEN 'certificate' THEN CASE (SELECT f."status" FROM "CertificateContentConfirmation" f
      WHERE f."caseId" = c."id" ORDER BY f."id" DESC LIMIT 1) WHEN 'waiting' THEN 'client' ELSE 'quality-manager' END
END)`;
