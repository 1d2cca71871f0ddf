import type { AccessScope } from "@/lib/domain/access/can";
import { Prisma } from "./generated/client";

/** Nothing at all, said so: beside other conditions an empty OR is dropped and would let everything through. */
const NONE = { id: { in: [] } };

/** The cases an actor may reach, as a condition of the query itself: nothing is filtered afterwards. */
export const caseScope = (scope: AccessScope): Prisma.CertificationCaseWhereInput => {
  if (scope.any) return {};
  const ways: Prisma.CertificationCaseWhereInput[] = [];
  if (scope.clientId !== null) ways.push({ clientId: scope.clientId });
  if (scope.assignedPersonId !== null)
    ways.push({ audits: { some: { team: { some: { personId: scope.assignedPersonId } } } } });
  return ways.length === 0 ? NONE : { OR: ways };
};

/** The organisations an actor may reach. */
export const clientScope = (scope: AccessScope): Prisma.ClientWhereInput => {
  if (scope.any) return {};
  const ways: Prisma.ClientWhereInput[] = [];
  if (scope.clientId !== null) ways.push({ id: scope.clientId });
  if (scope.assignedPersonId !== null)
    ways.push({
      cases: { some: { audits: { some: { team: { some: { personId: scope.assignedPersonId } } } } } },
    });
  return ways.length === 0 ? NONE : { OR: ways };
};

type OrganisationOrTeam = Readonly<{ own: Prisma.Sql; assigned: Prisma.Sql }>;

const scopeSql = (scope: AccessScope, { own, assigned }: OrganisationOrTeam): Prisma.Sql => {
  if (scope.any) return Prisma.sql`TRUE`;
  const ways: Prisma.Sql[] = [];
  if (scope.clientId !== null) ways.push(Prisma.sql`${own} = ${scope.clientId}::uuid`);
  if (scope.assignedPersonId !== null)
    ways.push(Prisma.sql`${assigned} IN (SELECT t."caseId" FROM "TeamMember" m JOIN "Audit" t ON t."id" = m."auditId"
      WHERE m."personId" = ${scope.assignedPersonId}::uuid)`);
  return ways.length === 0 ? Prisma.sql`FALSE` : Prisma.sql`(${Prisma.join(ways, " OR ")})`;
};

/**
 * The same for the SQL that puts a list in order, where the case stands as c. It chooses ids only: what is shown of
 * them is loaded under `caseScope` again.
 */
export const caseScopeSql = (scope: AccessScope): Prisma.Sql =>
  scopeSql(scope, { own: Prisma.sql`c."clientId"`, assigned: Prisma.sql`c."id"` });

/** The same for organisations, where the client stands as k. */
export const clientScopeSql = (scope: AccessScope): Prisma.Sql =>
  scope.any
    ? Prisma.sql`TRUE`
    : Prisma.sql`(${Prisma.sql`k."id" = ${scope.clientId}::uuid`} OR EXISTS (SELECT 1 FROM "CertificationCase" c
        WHERE c."clientId" = k."id" AND ${caseScopeSql({ ...scope, clientId: null })}))`;
