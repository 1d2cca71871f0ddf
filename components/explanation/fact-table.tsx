import { useLocale, useTranslations } from "next-intl";
import { daysTold, valueTold } from "@/components/explanation/figure-told";
import { DataTable } from "@/components/ui/data-table";
import { Link } from "@/components/ui/link";
import type { ExplainedFact, FactSource, FactValue } from "@/lib/domain/explanation/explanation";
import type { Sentences } from "@/lib/i18n/say";

/** A factor of complexity, the one category of a table in its place, or a criterion of a grade. */
const wordOf = (t: Sentences, words: "complexity" | "gradeCriteria", code: string): string => {
  return t(
    words === "gradeCriteria" ? `nonconformity.criterionChoice.${code}` : `application.factors.${code}`,
  );
};

/** A fact in words, one line for each part of it. */
const linesOf = (t: Sentences, value: FactValue, locale: string): readonly string[] => {
  switch (value.kind) {
    case "day":
      return [value.day];
    case "amount":
      return [valueTold(t, value.value, value.unit, locale)];
    case "yes-no":
      return [t(value.isTrue ? "explanation.yes" : "explanation.no")];
    case "codes":
      return value.codes.map((code) => wordOf(t, value.words, code));
    case "personnel":
      return value.groups.map(({ group, count, hoursPerDay }) =>
        t("explanation.people", { group, count, hours: hoursPerDay }).trim(),
      );
    case "adjustments":
      return value.rows.map(({ days, reason }) =>
        [`${days > 0 ? "+" : "−"}${daysTold(Math.abs(days))} ${t("units.day")}`, reason ?? ""]
          .filter((part) => part !== "")
          .join(t("explanation.colon")),
      );
    case "site-people":
      return value.rows.map(({ name, people, reduction }) =>
        t("explanation.sitePeople", { name, people, reduction: Math.round(reduction * 100) }).trim(),
      );
    case "sites":
      return [
        t("explanation.dissimilar", { count: value.dissimilar }),
        ...value.similar.map((count) => t("explanation.similar", { count })),
      ];
  }
};

const sourceTold = (t: Sentences, { kind, on, which }: FactSource): string => {
  const name =
    which === null
      ? ""
      : kind === "application" || kind === "nonconformity"
        ? which
        : t(`programme.kind.${which}`);
  return [t(`explanation.sources.${kind}`, { which: name }), on ?? ""]
    .filter((part) => part !== "")
    .join(" · ");
};

/** The facts a figure used, each with a link to the place where it stands. */
export function FactTable({ facts }: Readonly<{ facts: readonly ExplainedFact[] }>) {
  const t = useTranslations();
  const locale = useLocale();
  return (
    <DataTable
      caption={t("explanation.facts")}
      rows={facts.map((fact, index) => ({ ...fact, index }))}
      rowKey={({ index }) => String(index)}
      columns={[
        {
          key: "fact",
          header: t("explanation.fact"),
          cell: ({ name, scheme }) =>
            [t(`explanation.factNames.${name}`), scheme ?? ""].filter((part) => part !== "").join(" · "),
        },
        {
          key: "value",
          header: t("workflow.steps.value"),
          cell: ({ value }) => (
            <ul>
              {linesOf(t, value, locale).map((line, index) => (
                <li key={`${line}-${index}`}>{line}</li>
              ))}
            </ul>
          ),
        },
        {
          key: "source",
          header: t("explanation.source"),
          cell: ({ source }) => (
            <Link className="link" href={source.href}>
              {sourceTold(t, source)}
            </Link>
          ),
        },
      ]}
    />
  );
}
