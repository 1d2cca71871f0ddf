import { useTranslations } from "next-intl";
import { RequiredFigures } from "@/components/audit/required-figures";
import { DescriptionList } from "@/components/ui/description-list";
import type { Settlement } from "@/lib/domain/audit/settlement";

type SettlementListProps = Readonly<{ settlements: readonly Settlement[]; caseId: string }>;

/** Every settlement of the case, the last one first: who, when, why, and days and sample before and after. */
export function SettlementList({ settlements, caseId }: SettlementListProps) {
  return (
    <ol className="flex flex-col gap-8">
      {settlements.toReversed().map((settlement) => (
        <li key={settlement.id}>
          <SettlementShown settlement={settlement} caseId={caseId} />
        </li>
      ))}
    </ol>
  );
}

/** Which scope holds since, where another one was found. */
const scopeItems = (
  { scope, scopeEn, scopeChoice, scopeCodes, scopeAgreedOn }: Settlement,
  t: ReturnType<typeof useTranslations>,
) => {
  const words = [scope, scopeEn].filter((each) => each !== "").join(" / ");
  const term = t("facts.scopeChoice");
  if (scopeChoice === null) return [];
  if (scopeChoice === "keep") return [{ key: "scope", term, value: t("facts.scopeKept", { scope: words }) }];
  const adopted = { codes: scopeCodes.join(t("facts.separator")), day: scopeAgreedOn ?? "" };
  return [{ key: "scope", term, value: t("facts.scopeAdopted", { scope: words, ...adopted }) }];
};

function SettlementShown({ settlement, caseId }: Readonly<{ settlement: Settlement; caseId: string }>) {
  const t = useTranslations("conduct");
  const { byName, settledOn, reason, sites, draw, visitUntil, amendsPlan } = settlement;
  const title = t("facts.settledBy", {
    day: settledOn,
    name: byName,
    audit: t(`kind.${settlement.auditKind}`),
  });
  const item = (key: string, value: string) => ({ key, term: t(`facts.${key}`), value });
  return (
    <>
      <h3 className="mb-1 font-semibold">{title}</h3>
      <RequiredFigures
        isSettled
        caption={title}
        caseId={caseId}
        figures={{
          days: { figure: "settled-days", of: settlement.id },
          sample: { figure: "settled-sample", of: settlement.id },
        }}
        rows={[
          {
            key: "days",
            required: settlement.requiredHalfDays,
            before: settlement.halfDaysBefore,
            after: settlement.halfDaysAfter,
          },
          {
            key: "sample",
            required: settlement.sitesAfter,
            before: settlement.sitesBefore,
            after: settlement.sitesAfter,
          },
        ]}
      />
      <DescriptionList
        items={[
          item("reason", reason),
          ...scopeItems(settlement, t),
          ...(sites.length > 0
            ? [
                {
                  ...item("addedSites", ""),
                  value: (
                    <ul>
                      {sites.map((site) => (
                        <li key={site.id}>
                          {site.name} · {t(`sampledBy.${site.by}`)}
                          {site.reason !== "" && ` · ${site.reason}`}
                        </li>
                      ))}
                    </ul>
                  ),
                },
              ]
            : []),
          ...(draw === null || draw.groups.every(({ drawn }) => drawn.length === 0)
            ? []
            : [item("draw", t("facts.drawValue", { algorithm: draw.algorithm, seed: draw.seed }))]),
          ...(visitUntil === null ? [] : [item("visitUntil", visitUntil)]),
          ...(amendsPlan === null
            ? []
            : [item("amendsPlan", t("facts.amendsPlanValue", { number: amendsPlan }))]),
        ]}
      />
    </>
  );
}
