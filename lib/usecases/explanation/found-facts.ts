import { auditStore } from "@/lib/data/audit-store";
import { settlementStore } from "@/lib/data/settlement-store";
import type { CaseFacts } from "@/lib/domain/audit/facts-file";
import type { ExplainedFact, FactSource } from "@/lib/domain/explanation/explanation";
import type { PlainDate } from "@/rules/core/plain-date";
import type { Context } from "../framework/context";

type Confirmed = CaseFacts & Readonly<{ confirmedOn: PlainDate }>;

/** What a team found, with the confirmation it stands in (5.6.2 c). */
export const foundFacts = async (
  { db }: Pick<Context, "db">,
  { caseId, auditId }: Readonly<{ caseId: string; auditId: string }>,
  found: Confirmed,
): Promise<Readonly<{ people: readonly ExplainedFact[]; sites: readonly ExplainedFact[] }>> => {
  const { kind } = await auditStore.head(db, caseId, auditId);
  const source: FactSource = {
    kind: "confirmation",
    href: `/cases/${caseId}/audits/${auditId}/facts`,
    on: found.confirmedOn,
    which: kind,
  };
  const { effectivePersonnel, complexity, dissimilarSites, similarGroups } = found;
  return {
    people: [
      {
        ...{ name: "found-people", source },
        value: { kind: "amount", value: effectivePersonnel, unit: "person" },
      },
      ...(complexity.length === 0
        ? []
        : [
            {
              ...{ name: "complexity", source },
              value: { kind: "codes", codes: complexity, words: "complexity" } as const,
            },
          ]),
    ],
    sites: [
      {
        ...{ name: "found-sites", source },
        value: { kind: "sites", dissimilar: dissimilarSites, similar: similarGroups },
      },
    ],
  };
};

/** What settlements changed of the days of stage 2, each with the page it stands on. */
export const settlementFacts = async (
  { db }: Pick<Context, "db">,
  caseId: string,
): Promise<readonly ExplainedFact[]> =>
  (await settlementStore.ofCase(db, caseId))
    .filter(({ halfDaysBefore, halfDaysAfter }) => halfDaysBefore !== halfDaysAfter)
    .map(({ auditId, auditKind, settledOn, halfDaysBefore, halfDaysAfter }) => ({
      name: "settlements",
      value: { kind: "amount", value: (halfDaysAfter - halfDaysBefore) / 2, unit: "day" },
      source: {
        ...{ kind: "settlement", href: `/cases/${caseId}/audits/${auditId}/facts` },
        ...{ on: settledOn, which: auditKind },
      },
    }));
