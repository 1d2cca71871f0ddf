import { useTranslations } from "next-intl";
import { ClauseLink } from "@/components/workflow/clause-link";
import type { SitesToVisit } from "@/lib/domain/programme/sites-to-visit";

type FurtherVisitsProps = Readonly<{
  visit: SitesToVisit;
  sites: readonly Readonly<{ id: string; name: string }>[];
  clause: string;
}>;

/** Which sites are still to be visited, before anybody presses: all unlike any other, those drawn, those to choose. */
export function FurtherVisits({ visit, sites, clause }: FurtherVisitsProps) {
  const t = useTranslations("conduct.facts");
  const names = (ids: readonly string[]) =>
    ids.map((id) => sites.find((site) => site.id === id)?.name ?? "").join(t("separator"));
  if (visit.total === 0) return <p>{t("noFurther")}</p>;
  return (
    <>
      <ul className="list-disc ps-5">
        {visit.all.length > 0 && <li>{t("furtherAll", { sites: names(visit.all) })}</li>}
        {visit.groups.map(({ group, size, sample, drawn, toChoose }) => (
          <li key={group}>
            {t("furtherGroup", { group, size, sample })}
            {drawn.length > 0 && ` ${t("furtherDrawn", { sites: names(drawn) })}`}
            {toChoose > 0 && ` ${t("furtherChoose", { count: toChoose })}`}
          </li>
        ))}
      </ul>
      {visit.groups.some(({ drawn }) => drawn.length > 0) && (
        <p className="mt-1 text-muted">
          {t("drawValue", { algorithm: visit.algorithm, seed: visit.seed })} <ClauseLink clause={clause} />
        </p>
      )}
    </>
  );
}
