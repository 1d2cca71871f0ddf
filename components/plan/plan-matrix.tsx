import { useLocale, useTranslations } from "next-intl";
import type { PlanChoices } from "@/components/plan/plan-row";
import { Status } from "@/components/ui/status";
import type { PlanRowForm } from "@/lib/domain/plan/plan-form";
import { readClauseKey } from "@/lib/domain/plan/plan-file";
import type { ServedSystems } from "@/lib/domain/plan/served-systems";
import { planMatrix, type MatrixCell, type MatrixLine } from "@/lib/domain/plan/plan-matrix";

type PlanMatrixProps = Readonly<{
  rows: readonly PlanRowForm[];
  servedBy: ServedSystems;
  choices: Pick<PlanChoices, "clauses" | "contents" | "people">;
}>;

/** Unit × process × clause: who audits what where, and what nobody audits yet. */
export function PlanMatrix({ rows, servedBy, choices }: PlanMatrixProps) {
  const t = useTranslations("plan.matrix");
  const common = useTranslations("common");
  const items = [...choices.clauses, ...choices.contents];
  const { columns, lines } = planMatrix(
    rows,
    items.map(({ value }) => value),
  );
  const covered = lines.filter(({ isCovered }) => isCovered).length;
  const named = (item: string) => items.find(({ value }) => value === item)?.label ?? item;
  const nameOf = (personId: string) =>
    choices.people.find(({ value }) => value === personId)?.label ?? personId;
  const cellTold = ({ rows: own, personIds }: MatrixCell): string =>
    own.length === 0
      ? ""
      : t("cell", {
          people: personIds.map(nameOf).join(common("listSeparator")),
          rows: own.map((index) => String(index + 1)).join(common("listSeparator")),
        });
  const isEnglish = useLocale() === "en";
  const systemsOf = ({ item }: MatrixLine) =>
    (servedBy[readClauseKey(item).criteria] ?? []).map(({ zh, en }) => (isEnglish ? en : zh));
  const hasSystems = Object.keys(servedBy).length > 0 && choices.clauses.length > 0;
  return (
    <details>
      <summary className="target cursor-pointer py-1 font-medium">
        {t("title", { covered, all: lines.length })}
      </summary>
      <div role="region" aria-label={t("region")} tabIndex={0} className="max-h-[70vh] overflow-auto">
        <table className="border-collapse text-sm">
          <caption className="sr-only">{t("region")}</caption>
          <thead className="sticky top-0 bg-surface">
            <tr className="border-b border-edge align-bottom">
              <th scope="col" className="px-2 py-1 text-start">
                {t("item")}
              </th>
              {hasSystems && (
                <th scope="col" className="px-2 py-1 text-start">
                  {t("systems")}
                </th>
              )}
              <th scope="col" className="px-2 py-1 text-start">
                {t("standing")}
              </th>
              {columns.map(({ key, unit, process }) => (
                <th key={key} scope="col" className="max-w-48 min-w-32 px-2 py-1 text-start font-medium">
                  {unit === "" ? t("noUnit") : unit}
                  {process !== "" && (
                    <span className="line-clamp-3 font-normal text-muted" title={process}>
                      {process}
                    </span>
                  )}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr key={line.item} className="border-b border-line align-top">
                <th scope="row" className="px-2 py-1 text-start font-medium">
                  {named(line.item)}
                </th>
                {hasSystems && (
                  <td className="px-2 py-1 whitespace-nowrap">
                    {systemsOf(line).join(common("listSeparator"))}
                  </td>
                )}
                <td className="px-2 py-1">
                  <Status tone={line.isCovered ? "ok" : "bad"}>
                    {t(line.isCovered ? "covered" : "missing")}
                  </Status>
                </td>
                {line.cells.map((cell, index) => (
                  <td key={columns[index]?.key ?? index} className="px-2 py-1">
                    {cellTold(cell)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
