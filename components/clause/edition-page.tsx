import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ClauseReferenceLink } from "@/components/clause/clause-reference-link";
import { EditionClocks } from "@/components/clause/edition-clocks";
import { EditionValues } from "@/components/clause/edition-values";
import { EditionTableShown } from "@/components/clause/edition-table-shown";
import { EDITION_TONES } from "@/components/clause/scheme-editions";
import { inLanguage } from "@/components/clause/said";
import { LinkButton } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { PrintButton } from "@/components/ui/print-button";
import { Section } from "@/components/ui/section";
import { Status } from "@/components/ui/status";
import { OFFICE_CALCULATOR } from "@/lib/domain/calculator/calculator-address";
import { type EditionTable, editionFigures, editionTables } from "@/rules/clauses/edition-figures";
import type { PlainDate } from "@/rules/core/plain-date";
import type { EditionListed } from "@/rules/schemes/scheme-editions";
import type { SchemeRules } from "@/rules/schemes/scheme-rules";

type EditionPageProps = Readonly<{ rules: SchemeRules; listed: EditionListed; today: PlainDate }>;

/** Every figure of one edition from its own data: tables, shares, limits; each leads to its clause or a calculation. */
export function EditionPage({ rules, listed, today }: EditionPageProps) {
  const t = useTranslations("clause");
  const locale = useLocale();
  const { edition, effectiveFrom, documentNumber } = rules;
  const figures = editionFigures(rules);
  const tables = editionTables(rules);
  return (
    <>
      <PageHeader
        title={t("editionTables", { title: inLanguage(rules.title, locale), edition })}
        state={<Status tone={EDITION_TONES[listed.state]}>{t(`states.${listed.state}`)}</Status>}
        action={
          <>
            <LinkButton href={OFFICE_CALCULATOR}>{t("calculate")}</LinkButton>
            <PrintButton>{t("print")}</PrintButton>
          </>
        }
        crumbs={[{ href: "/rules", label: t("title") }]}
      >
        <ClauseReferenceLink number={documentNumber} className="link" />
        {" · "}
        {listed.until === null
          ? t("editionFrom", { edition, from: effectiveFrom })
          : t("editionFromTo", { edition, from: effectiveFrom, to: listed.until })}
      </PageHeader>
      <p className="mb-6 max-w-[80ch] text-muted" data-print="none">
        {t("tablesAbout")}
      </p>
      <Section title={t("daysTitle")}>
        <Beside>
          <Tables of={rules} tables={tables.filter(({ key }) => key !== "sample")} />
          <EditionValues caption={t("daysValues")} figures={figures.days} />
        </Beside>
      </Section>
      <Section title={t("samplingTitle")}>
        <Beside>
          <Tables of={rules} tables={tables.filter(({ key }) => key === "sample")} />
          <EditionValues caption={t("samplingValues")} figures={figures.sampling} />
        </Beside>
      </Section>
      <Section title={t("clocks")}>
        <EditionClocks of={rules} today={today} />
      </Section>
      <Section title={t("otherValues")}>
        <EditionValues caption={t("otherValues")} figures={figures.others} />
      </Section>
    </>
  );
}

/** Tables on the left, what stands in no table on the right; below each other where there is no room. */
function Beside({ children }: Readonly<{ children: ReactNode }>) {
  return <div className="grid items-start gap-x-12 gap-y-8 xl:grid-cols-2">{children}</div>;
}

type TablesProps = Readonly<{ of: SchemeRules; tables: readonly EditionTable[] }>;

function Tables({ of, tables }: TablesProps) {
  if (tables.length === 0) return null;
  return (
    <div className="flex flex-col gap-8">
      {tables.map((table) => (
        <EditionTableShown key={table.key} of={of} table={table} />
      ))}
    </div>
  );
}
