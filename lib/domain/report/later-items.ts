import type { PlanRules } from "@/rules/plan/plan-rules";
import type { AuditKind } from "../audit/audit-kinds";

/** What the edition has a surveillance or a recertification look at, as codes; nothing for other audits (6.6, 6.7). */
export const laterItems = ({ plan }: Readonly<{ plan: PlanRules }>, kind: AuditKind): readonly string[] => {
  if (kind !== "surveillance" && kind !== "recertification") return [];
  const coverage = plan.coverage[kind];
  return coverage.of === "contents" ? coverage.contents : [];
};
