import type { AuditKind } from "@/lib/domain/audit/audit-kinds";
import type { AuditStatus } from "@/lib/domain/audit/audit-machine";
import type { AuditLimit } from "@/lib/domain/planning/audit-limit";
import type { Half } from "@/lib/domain/team/team-form";
import type { PlainDate } from "@/rules/core/plain-date";

export type CalendarDate = Readonly<{ date: PlainDate; isInMonth: boolean; isRest: boolean }>;

export type CalendarAudit = Readonly<{
  id: string;
  caseId: string;
  caseNumber: string;
  clientName: string;
  kind: AuditKind;
  position: number;
  status: AuditStatus;
  startsOn: PlainDate | null;
  endsOn: PlainDate | null;
  limit: AuditLimit | null;
}>;

export type CalendarSlot = Readonly<{ auditId: string; name: string; date: PlainDate; half: Half }>;
