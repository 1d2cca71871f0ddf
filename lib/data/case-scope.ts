import type { AccessScope } from "@/lib/domain/access/can";
import type { Prisma } from "./generated/client";

/** The cases an actor may reach, as a condition of the query itself: nothing is filtered afterwards. */
export const caseScope = (scope: AccessScope): Prisma.CertificationCaseWhereInput => {
  if (scope.any) return {};
  const ways: Prisma.CertificationCaseWhereInput[] = [];
  if (scope.clientId !== null) ways.push({ clientId: scope.clientId });
  if (scope.assignedPersonId !== null)
    ways.push({ audits: { some: { team: { some: { personId: scope.assignedPersonId } } } } });
  return { OR: ways };
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
  return { OR: ways };
};
