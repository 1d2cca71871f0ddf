import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { LoadConflicts } from "@/components/planning/load-conflicts";
import { LoadTable } from "@/components/planning/load-table";
import { PlanningTabs } from "@/components/planning/planning-tabs";
import { FilterBar, FilterDate, FilterField } from "@/components/ui/filter-bar";
import { Select } from "@/components/ui/input";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { readListForm } from "@/lib/domain/list/list-form";
import { PERIOD_UNITS } from "@/lib/domain/planning/periods";
import { planningLoadForm } from "@/lib/domain/planning/planning-form";
import { read } from "@/lib/http/read";
import { readPlanningLoad } from "@/lib/usecases/planning/queries/read-load";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("planning"))("loadTitle") };
}

type Search = Readonly<Record<string, string | string[] | undefined>>;

/** How much every auditor has to do in the next weeks or months, and what collides; an auditor's own. */
export default async function LoadPage({ searchParams }: Readonly<{ searchParams: Promise<Search> }>) {
  const search = await searchParams;
  const form = readListForm(planningLoadForm, search);
  const { unit, periods, people } = await read(readPlanningLoad, form);
  const t = await getTranslations("planning");
  return (
    <>
      <PageHeader title={t("loadTitle")} />
      <PlanningTabs current="load" />
      <FilterBar
        key={`${unit} ${form.from}`}
        action="/planning/load"
        clearHref={form.from === "" && unit === "week" ? undefined : "/planning/load"}
      >
        <FilterField label={t("unit")}>
          {(id) => (
            <Select
              id={id}
              name="unit"
              defaultValue={unit}
              options={PERIOD_UNITS.map((value) => ({ value, label: t(`units.${value}`) }))}
            />
          )}
        </FilterField>
        <FilterDate name="from" label={t("from")} value={form.from} />
      </FilterBar>
      <p className="mb-3 text-muted">{t("loadExplain")}</p>
      <div className="mb-8">
        <LoadTable {...{ unit, periods, people }} place={{ path: "/planning/load", search }} />
      </div>
      <Section title={t("conflictsTitle")}>
        <LoadConflicts people={people} />
      </Section>
    </>
  );
}
