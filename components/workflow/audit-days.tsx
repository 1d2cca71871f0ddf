import { RuleNumber } from "@/components/workflow/rule-number";
import type { AuditKind } from "@/lib/domain/audit/audit-kinds";
import { figureOfAudit } from "@/lib/domain/explanation/audit-figure";
import { formatDays } from "@/lib/i18n/format";

type AuditDaysProps = Readonly<{
  caseId: string;
  kind: AuditKind;
  halfDays: number;
  /** "4.0 日": the number with its unit; without it the number alone. */
  told?: (days: string) => string;
}>;

/** The determined days of an audit: a link to how they came about, where a rule determined them. */
export function AuditDays({ caseId, kind, halfDays, told = (days) => days }: AuditDaysProps) {
  const figure = figureOfAudit(kind);
  const shown = told(formatDays(halfDays));
  if (figure === null) return shown;
  return (
    <RuleNumber caseId={caseId} of={figure}>
      {shown}
    </RuleNumber>
  );
}
