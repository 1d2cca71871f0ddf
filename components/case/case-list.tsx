import Link from "next/link";
import { useTranslations } from "next-intl";
import { CaseStageStatus } from "@/components/case/case-stage-status";
import { DataTable } from "@/components/ui/data-table";
import { PlainDay } from "@/components/ui/date";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterBar } from "@/components/ui/filter-bar";
import { LinkTabs } from "@/components/ui/link-tabs";
import { Pagination } from "@/components/ui/pagination";
import type { CaseListForm } from "@/lib/domain/case/case-list-form";
import { CASE_STAGES, type CaseStage } from "@/lib/domain/case/case-machine";

export type CaseRow = Readonly<{
  id: string;
  number: string;
  scheme: string;
  stage: CaseStage;
  stageSince: string;
  openedOn: string;
  clientName: string;
}>;

type CaseListProps = Readonly<{
  form: CaseListForm;
  page: Readonly<{ rows: readonly CaseRow[]; next: string | null; counts: Readonly<Record<string, number>> }>;
}>;

const addressOf = (
  form: CaseListForm,
  change: Partial<Record<"stage" | "direction" | "after", string>>,
): string => {
  const query = new URLSearchParams({
    ...(form.q === "" ? {} : { q: form.q }),
    ...(form.stage === null ? {} : { stage: form.stage }),
    direction: form.direction,
    ...change,
  });
  for (const [key, value] of [...query]) if (value === "") query.delete(key);
  return `/cases?${query.toString()}`;
};

/** Cases with their stage; stages as tabs with counts. */
export function CaseList({ form, page }: CaseListProps) {
  const t = useTranslations("case");
  const tabs = [
    { key: "", label: t("list.all"), count: undefined },
    ...CASE_STAGES.filter((stage) => (page.counts[stage] ?? 0) > 0).map((stage) => ({
      key: stage,
      label: t(`stage.${stage}`),
      count: page.counts[stage],
    })),
  ];
  return (
    <>
      <LinkTabs
        label={t("list.stages")}
        tabs={tabs.map((tab) => ({
          href: addressOf(form, { stage: tab.key, after: "" }),
          label: tab.label,
          count: tab.count,
          current: (form.stage ?? "") === tab.key,
        }))}
      />
      <FilterBar
        action="/cases"
        search={{ name: "q", value: form.q, label: t("list.search") }}
        keep={{ stage: form.stage ?? "", direction: form.direction }}
        clearHref="/cases"
      >
        {null}
      </FilterBar>
      <DataTable
        caption={t("list.title")}
        rows={page.rows}
        rowKey={(row) => row.id}
        sort={{
          key: "number",
          direction: form.direction,
          href: (_key, direction) => addressOf(form, { direction, after: "" }),
        }}
        empty={<EmptyState title={t("list.empty")}>{t("list.emptyHint")}</EmptyState>}
        columns={[
          {
            key: "number",
            header: t("number"),
            sortable: true,
            tight: true,
            cell: (row) => (
              <Link className="link" href={`/cases/${row.id}`}>
                {row.number}
              </Link>
            ),
          },
          { key: "client", header: t("client"), cell: (row) => row.clientName },
          { key: "scheme", header: t("scheme"), tight: true, cell: (row) => row.scheme },
          {
            key: "stage",
            header: t("stageHeader"),
            tight: true,
            cell: (row) => <CaseStageStatus stage={row.stage} />,
          },
          {
            key: "since",
            header: t("since"),
            tight: true,
            cell: (row) => <PlainDay date={row.stageSince} />,
          },
        ]}
      />
      <Pagination
        next={page.next === null ? undefined : addressOf(form, { after: page.next })}
        previous={form.after === "" ? undefined : addressOf(form, { after: "" })}
      />
    </>
  );
}
