import { useLocale, useTranslations } from "next-intl";
import { inLanguage } from "@/components/clause/said";
import type { LinkedDocument } from "@/components/document/document-link";
import { PaperList } from "@/components/document/paper-list";
import { FactTable } from "@/components/explanation/fact-table";
import { figureTold } from "@/components/explanation/figure-told";
import { GroupTable, LimitsHeld } from "@/components/explanation/limits";
import { OperandSteps } from "@/components/explanation/operand-steps";
import { Callout } from "@/components/ui/callout";
import { PrintButton } from "@/components/ui/print-button";
import { Section } from "@/components/ui/section";
import { ClauseLink } from "@/components/workflow/clause-link";
import { ReadingsOf, ReadingStanding } from "@/components/workflow/confirmed-readings";
import { WarningList } from "@/components/workflow/warning-list";
import type { ExplainedPart, Explanation } from "@/lib/domain/explanation/explanation";
import { DescriptionList } from "@/components/ui/description-list";

type ExplanationPageProps = Readonly<{
  explanation: Explanation;
  /** The papers the figure stands in on file. */
  records: readonly (LinkedDocument & Readonly<{ createdAt: string }>)[];
}>;

/** A figure of a case and everything it rests on. */
export function ExplanationPage({ explanation, records }: ExplanationPageProps) {
  const t = useTranslations("explanation");
  const locale = useLocale();
  const { figure, of, parts, together, groups, facts } = explanation;
  const value = figureTold(useTranslations(), explanation, locale);
  return (
    <article>
      <header className="mb-6 flex flex-wrap items-start justify-between gap-3">
        <div>
          <h2 className="text-xl">{t("why", { figure: nameOf(useTranslations(), figure, of), value })}</h2>
          {explanation.determinedOn !== null && (
            <p className="text-muted">{t("determinedOn", { date: explanation.determinedOn })}</p>
          )}
        </div>
        <PrintButton>{t("print")}</PrintButton>
      </header>
      {explanation.value === null && (
        <div className="mb-6">
          <Callout>{t("byPerson")}</Callout>
        </div>
      )}
      {parts.map((part) => (
        <PartShown key={part.edition.scheme} part={part} />
      ))}
      {together.length > 0 && (
        <Section title={t("together")}>
          <OperandSteps steps={together} />
        </Section>
      )}
      {groups.length > 0 && (
        <Section title={t("groups")}>
          <GroupTable groups={groups} />
        </Section>
      )}
      {explanation.counts !== null && <Counts {...explanation.counts} />}
      <Section title={t("facts")}>
        <FactTable facts={facts} />
      </Section>
      <PaperList title={t("records")} papers={records} />
    </article>
  );
}

/** What one edition says of it; its readings are confirmed for itself alone. */
function PartShown({ part }: Readonly<{ part: ExplainedPart }>) {
  const t = useTranslations("explanation");
  const locale = useLocale();
  const { edition, steps, limits, warnings, interpretations } = part;
  return (
    <ReadingsOf scheme={edition.scheme} edition={edition.edition}>
      <Section title={t("steps")}>
        <p className="mb-2 text-muted">
          {inLanguage(edition.title, locale)} {edition.documentNumber} {edition.edition}
          {" · "}
          {t("inForceFrom", { date: edition.effectiveFrom })}
        </p>
        <OperandSteps steps={steps} />
      </Section>
      {limits.length > 0 && (
        <Section title={t("limits")}>
          <LimitsHeld limits={limits} />
        </Section>
      )}
      {warnings.length > 0 && (
        <div className="mb-8">
          <WarningList warnings={warnings} />
        </div>
      )}
      {interpretations.length > 0 && (
        <Section title={t("interpretations")}>
          <ul className="flex max-w-[90ch] flex-col gap-3">
            {interpretations.map((reading) => (
              <li key={reading.id}>
                {inLanguage(reading, locale)} <ClauseLink clause={reading.clause} />{" "}
                <ReadingStanding interpretation={reading.id} />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </ReadingsOf>
  );
}

/** What a clock counts from, and what follows when it has run out. */
function Counts({ start, effect }: NonNullable<Explanation["counts"]>) {
  const t = useTranslations();
  const items = [
    ...(start === null
      ? []
      : [{ key: "start", term: t("clause.clock.start"), value: t(`clause.starts.${start}`) }]),
    ...(effect === null
      ? []
      : [{ key: "effect", term: t("workflow.clock.effect"), value: t(`workflow.clock.effects.${effect}`) }]),
  ];
  if (items.length === 0) return null;
  return (
    <div className="mb-8">
      <DescriptionList items={items} />
    </div>
  );
}

/** "Stage 1 days", "Submit the audit report": a clock is called by its own name. */
const nameOf = (
  t: ReturnType<typeof useTranslations>,
  figure: Explanation["figure"],
  of: string | undefined,
): string => {
  const [name = ""] = (of ?? "").split(/[@:]/u);
  return figure === "clock" ? t(`overview.clockNames.${name}`) : t(`explanation.figures.${figure}`);
};
