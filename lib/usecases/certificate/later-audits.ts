import { applicationStore } from "@/lib/data/application-store";
import { auditStore } from "@/lib/data/audit-store";
import type { CaseHead } from "@/lib/data/case-store";
import { programmeStore } from "@/lib/data/programme-store";
import { CENTRAL_FUNCTION_POINTS } from "@/lib/domain/application/application-lists";
import { rulesOfCase } from "@/lib/domain/case/rules-of-case";
import { laterSites } from "@/lib/domain/programme/later-sites";
import type { Context } from "../framework/context";

/** What the programme foresees after the decision (6.1): half-days and sites of each kind; none without a programme. */
export const laterAudits = async ({ db }: Context, head: CaseHead) => {
  const programme = await programmeStore.forCase(db, head.id);
  const draw = programme?.draw ?? null;
  if (draw === null) return [];
  const rules = rulesOfCase(head);
  const { content } = await applicationStore.submitted(db, head.id);
  const sites = {
    sampled: CENTRAL_FUNCTION_POINTS.every((point) => content.centralFunction.includes(point)),
    alone: draw.all.length,
    groups: draw.groups.map(({ size }) => size),
  };
  const audits = await auditStore.ofCase(db, head.id);
  return (["surveillance", "recertification"] as const).flatMap((kind) => {
    const audit = audits.find((one) => one.kind === kind);
    return audit === undefined
      ? []
      : [{ kind, halfDays: audit.determinedHalfDays, sites: laterSites(rules, kind, sites) }];
  });
};
