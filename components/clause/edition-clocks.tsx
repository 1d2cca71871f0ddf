import { useTranslations } from "next-intl";
import { lengthWords } from "@/components/clause/length-words";
import { DataTable } from "@/components/ui/data-table";
import { Link } from "@/components/ui/link";
import { ClauseLink } from "@/components/workflow/clause-link";
import { clockHref } from "@/lib/domain/calculator/example";
import { type FigureClock, figureClocks } from "@/rules/clauses/clause-figures";
import type { PlainDate } from "@/rules/core/plain-date";
import type { SchemeRules } from "@/rules/schemes/scheme-rules";

/** The clocks of an edition: from what, how long, what follows, and each as a calculation from today. */
export function EditionClocks({ of, today }: Readonly<{ of: SchemeRules; today: PlainDate }>) {
  const t = useTranslations();
  const effectOf = ({ clock, start }: FigureClock) => {
    const { first, effect } = of.clocks.limits[clock];
    return first?.start === start ? first.effect : effect;
  };
  const limit = (row: FigureClock) => {
    const name = t(`clause.limits.${row.clock}`);
    const isFirst = of.clocks.limits[row.clock].first?.start === row.start;
    const href = clockHref(of, { clock: row.clock, isFirst, from: today });
    return href === null ? (
      name
    ) : (
      <Link href={href} className="explained hover:text-accent">
        {name}
      </Link>
    );
  };
  return (
    <DataTable
      caption={t("clause.clocks")}
      rows={figureClocks(of)}
      rowKey={({ clock, start }) => `${clock} ${start}`}
      columns={[
        { key: "limit", header: t("clause.clock.limit"), cell: limit },
        { key: "start", header: t("clause.clock.start"), cell: ({ start }) => t(`clause.starts.${start}`) },
        { key: "length", header: t("clause.clock.length"), cell: ({ length }) => lengthWords(t, length) },
        {
          key: "effect",
          header: t("workflow.clock.effect"),
          cell: (row) => t(`workflow.clock.effects.${effectOf(row)}`),
        },
        {
          key: "clause",
          header: t("workflow.clauseShort"),
          tight: true,
          cell: ({ clause }) => <ClauseLink clause={clause} bare />,
        },
      ]}
    />
  );
}
