import type { ProgressAudit } from "@/lib/domain/case/progress-facts";
import type { Prisma } from "./generated/client";
import { toPlainDateOrNull } from "./parse/dates";

/** What of an audit tells how far its case has come. */
export const progressAuditColumns = {
  id: true,
  kind: true,
  status: true,
  startsOn: true,
  endsOn: true,
  meetings: { where: { kind: "closing" }, select: { heldOn: true } },
  report: {
    select: { status: true, signedOn: true, recommendation: true, correctionsConfirmedOn: true },
  },
  findings: { where: { verifiedOn: null }, select: { answeredOn: true } },
  team: { select: { personId: true, role: true, declaredOn: true } },
  objections: { where: { upheld: null }, take: 1, select: { id: true } },
  factConfirmation: { select: { settledOn: true } },
  plans: { where: { changeRequest: { answeredOn: null } }, take: 1, select: { id: true } },
} as const satisfies Prisma.AuditSelect;

type Row = Prisma.AuditGetPayload<{ select: typeof progressAuditColumns }>;

export const toProgressAudit = (audit: Row): ProgressAudit => ({
  id: audit.id,
  kind: audit.kind,
  status: audit.status,
  startsOn: toPlainDateOrNull(audit.startsOn),
  endsOn: toPlainDateOrNull(audit.endsOn),
  team: audit.team.map(({ declaredOn, ...member }) => ({ ...member, isDeclared: declaredOn !== null })),
  isObjectedTo: audit.objections.length > 0,
  openFindings: {
    unanswered: audit.findings.filter(({ answeredOn }) => answeredOn === null).length,
    unverified: audit.findings.filter(({ answeredOn }) => answeredOn !== null).length,
  },
  isPlanChangeAsked: audit.plans.length > 0,
  hasOpenShortfall: audit.factConfirmation !== null && audit.factConfirmation.settledOn === null,
});
