import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { NonconformityTable } from "@/components/nonconformity/nonconformity-table";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterBar, FilterSelect } from "@/components/ui/filter-bar";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { nonconformityBoardForm } from "@/lib/domain/nonconformity/nonconformity-board-form";
import { read } from "@/lib/http/read";
import { listOpenNonconformities } from "@/lib/usecases/nonconformity/queries/list-open-nonconformities";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("nonconformity");
  return { title: t("boardTitle") };
}

type Search = Readonly<Record<string, string | string[] | undefined>>;

/** A filter that does not fit (an address typed by hand) counts as not set. */
const filtersOf = (search: Search) => {
  const given = nonconformityBoardForm.safeParse(search);
  return given.success ? given.data : nonconformityBoardForm.parse({});
};

type PageProps = Readonly<{ searchParams: Promise<Search> }>;

export default async function NonconformityBoardPage({ searchParams }: PageProps) {
  const form = filtersOf(await searchParams);
  const page = await read(listOpenNonconformities, form);
  const t = await getTranslations("nonconformity");
  const { status, grade, overdue } = form;
  const address = (after: string) =>
    `/nonconformities?${new URLSearchParams({ status, grade, overdue, after }).toString()}`;
  const option = (branch: "status" | "grade") => (value: string) => ({
    value,
    label: t(`${branch}.${value}`),
  });
  return (
    <>
      <PageHeader title={t("boardTitle")} />
      <FilterBar action="/nonconformities" clearHref="/nonconformities">
        <FilterSelect
          name="status"
          label={t("state")}
          value={status}
          any={t("board.anyStatus")}
          options={["raised", "answered", "returned", "accepted"].map(option("status"))}
        />
        <FilterSelect
          name="grade"
          label={t("gradeHeader")}
          value={grade}
          any={t("board.anyGrade")}
          options={["major", "minor"].map(option("grade"))}
        />
        <FilterSelect
          name="overdue"
          label={t("board.overdueLabel")}
          value={overdue}
          any={t("board.anyTime")}
          options={[{ value: "yes", label: t("board.overdue") }]}
        />
      </FilterBar>
      <NonconformityTable
        caption={t("boardTitle")}
        today={page.today}
        rows={page.rows}
        withClient
        empty={<EmptyState title={t("board.empty")}>{t("board.emptyHint")}</EmptyState>}
      />
      <Pagination
        next={page.next === null ? undefined : address(page.next)}
        previous={form.after === "" ? undefined : address("")}
      />
    </>
  );
}
