import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { MonthCalendar } from "@/components/planning/month-calendar";
import { PlanningTabs } from "@/components/planning/planning-tabs";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterBar, FilterField } from "@/components/ui/filter-bar";
import { Input } from "@/components/ui/input";
import { Link } from "@/components/ui/link";
import { PageHeader } from "@/components/ui/page-header";
import { readListForm } from "@/lib/domain/list/list-form";
import { planningMonthForm } from "@/lib/domain/planning/planning-form";
import { read } from "@/lib/http/read";
import { readPlanningMonth } from "@/lib/usecases/planning/queries/read-month";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("planning"))("title") };
}

type Search = Readonly<Record<string, string | string[] | undefined>>;

/** The audits of a month across all cases; an auditor's own. */
export default async function PlanningPage({ searchParams }: Readonly<{ searchParams: Promise<Search> }>) {
  const form = readListForm(planningMonthForm, await searchParams);
  const { month, today, previous, next, weeks, audits, slots } = await read(readPlanningMonth, form);
  const t = await getTranslations("planning");
  const addressOf = (of: string) =>
    `/planning?${new URLSearchParams({ month: of, ...(form.person === "" ? {} : { person: form.person }) }).toString()}`;
  return (
    <>
      <PageHeader title={t("title")} />
      <PlanningTabs current="calendar" />
      <FilterBar
        key={addressOf(month)}
        action="/planning"
        clearHref={form.month === "" && form.person === "" ? undefined : "/planning"}
        search={{ name: "person", label: t("person"), value: form.person }}
        tools={
          <nav aria-label={t("months")} className="flex gap-4">
            <Link className="link" href={addressOf(previous)}>
              {t("previous", { month: previous })}
            </Link>
            <Link className="link" href={addressOf(next)}>
              {t("next", { month: next })}
            </Link>
          </nav>
        }
      >
        <FilterField label={t("month")}>
          {(id) => <Input id={id} type="month" name="month" defaultValue={month} />}
        </FilterField>
      </FilterBar>
      <h2 className="mb-2 text-lg font-semibold">{t("monthTold", { month })}</h2>
      <MonthCalendar
        {...{ weeks, audits, slots, today }}
        empty={<EmptyState title={t("empty")}>{t("emptyHint")}</EmptyState>}
      />
    </>
  );
}
