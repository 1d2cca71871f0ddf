import { useTranslations } from "next-intl";
import { TwoTongues } from "@/components/certificate/two-tongues";
import { Status } from "@/components/ui/status";
import {
  type CaseFacts,
  differingFacts,
  FACT_NAMES,
  type FactName,
  type FactsOnFile,
} from "@/lib/domain/audit/facts-file";

type FactsTableProps = Readonly<{
  reviewed: CaseFacts;
  found: FactsOnFile | null;
  /** Every site of the case, for the names of those found gone. */
  sites: readonly Readonly<{ id: string; name: string }>[];
}>;

/** What was reviewed beside what was found; a difference is marked in words. */
export function FactsTable({ reviewed, found, sites }: FactsTableProps) {
  const t = useTranslations("conduct");
  const tc = useTranslations("common");
  const differing = found === null ? [] : differingFacts(reviewed, found);
  const word = (facts: CaseFacts, name: FactName): string => {
    if (name === "effectivePersonnel") return String(facts.effectivePersonnel);
    if (name === "scope") return facts.scope;
    if (name === "complexity")
      return facts.complexity.length === 0
        ? "–"
        : facts.complexity.map((one) => t(`factor.${one}`)).join(tc("listSeparator"));
    return [
      `${t("facts.dissimilarSites")} ${facts.dissimilarSites}`,
      `${t("facts.similarGroups")} ${facts.similarGroups.length === 0 ? "–" : facts.similarGroups.join(" + ")}`,
    ].join(tc("partSeparator"));
  };
  const label = {
    effectivePersonnel: "effectivePersonnel",
    sites: "count",
    scope: "scope",
    complexity: "complexity",
  };
  return (
    <table className="stacks w-full border-collapse">
      <thead>
        <tr className="border-b border-edge text-sm">
          {(["fact", "reviewed", "found"] as const).map((head) => (
            <th key={head} scope="col" className="py-1.5 pr-3 text-start font-semibold">
              {t(`facts.${head}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {FACT_NAMES.map((name) => (
          <tr key={name} className="border-b border-line align-top">
            <td className="py-2 pr-3 font-medium" data-label={t("facts.fact")}>
              {t(`facts.${label[name]}`)}
            </td>
            <td className="py-2 pr-3" data-label={t("facts.reviewed")}>
              {name === "scope" ? (
                <TwoTongues zh={reviewed.scope} en={reviewed.scopeEn} />
              ) : (
                word(reviewed, name)
              )}
            </td>
            <td className="py-2" data-label={t("facts.found")}>
              <div>
                {name === "scope" && found !== null ? (
                  <TwoTongues zh={found.scope} en={found.scopeEn} />
                ) : (
                  <span className="me-2">{found === null ? "–" : word(found, name)}</span>
                )}
                {differing.includes(name) && <Status tone="warn">{t("facts.differs")}</Status>}
                {name === "sites" && found !== null && <SiteChanges found={found} sites={sites} />}
              </div>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Which sites were found on top of the list and which were found gone, by name. */
function SiteChanges({ found, sites }: Readonly<{ found: FactsOnFile; sites: FactsTableProps["sites"] }>) {
  const t = useTranslations("conduct.facts");
  const gone = found.goneSiteIds.map((id) => sites.find((site) => site.id === id)?.name ?? "");
  return (
    <>
      {found.furtherSites.length > 0 && (
        <p className="text-muted">
          {t("foundMore", { sites: found.furtherSites.map(({ name }) => name).join(t("separator")) })}
        </p>
      )}
      {gone.length > 0 && (
        <p className="text-muted">{t("foundGone", { sites: gone.join(t("separator")) })}</p>
      )}
    </>
  );
}
