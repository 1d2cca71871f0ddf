import type { ReactNode } from "react";
import { RuleNumber } from "@/components/workflow/rule-number";
import { windowFigure } from "@/lib/domain/explanation/audit-figure";

type WindowLinkProps = Readonly<{
  caseId: string;
  audit: Readonly<{ kind: string; position: number }>;
  children: ReactNode;
}>;

/** The days between which an audit is due: a link to how they came about. */
export function WindowLink({ caseId, audit, children }: WindowLinkProps) {
  const figure = windowFigure(audit);
  if (figure === null) return children;
  return (
    <RuleNumber caseId={caseId} of={figure}>
      {children}
    </RuleNumber>
  );
}
