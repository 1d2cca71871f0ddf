import { useTranslations } from "next-intl";
import { caseColumns, type CaseLine } from "@/components/case/case-columns";
import { listAddress } from "@/components/list/list-address";
import { ListView, type ListPage } from "@/components/list/list-view";
import type { Column } from "@/components/ui/data-table";
import { PlainDay } from "@/components/ui/date";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterDate, FilterSelect } from "@/components/ui/filter-bar";
import { LinkTabs } from "@/components/ui/link-tabs";
import type { CaseListForm } from "@/lib/domain/case/case-list-form";
import { CASE_STANDINGS } from "@/lib/domain/case/case-standing";
import { TURN_ROLES } from "@/lib/domain/case/turn-roles";
import type { ListLook } from "@/lib/domain/list/list-look";
import { schemeIds } from "@/rules/schemes/registry";

type CaseRow = CaseLine & Readonly<{ scheme: string; openedOn: string }>;

type CaseListProps = Readonly<{
  form: CaseListForm;
  look: ListLook;
  page: ListPage<CaseRow> & Readonly<{ today: string; counts: Readonly<Record<string, number>> }>;
}>;

const columnsOf = (t: ReturnType<typeof useTranslations>, today: string): readonly Column<CaseRow>[] => {
  const { number, client, stage, turn, clock, since } = caseColumns(t, today);
  return [
    number,
    client,
    { key: "scheme", header: t("case.scheme"), tight: true, cell: (row) => row.scheme },
    stage,
    turn,
    clock,
    since,
    {
      key: "opened",
      header: t("case.list.opened"),
      tight: true,
      cell: (row) => <PlainDay date={row.openedOn} />,
    },
  ];
};

/** Cases with their stage; stages as tabs with counts. */
export function CaseList({ form, look, page }: CaseListProps) {
  const t = useTranslations();
  const asked = { list: "cases", path: "/cases", form } as const;
  return (
    <ListView
      asked={asked}
      caption={t("case.list.title")}
      page={page}
      look={look}
      columns={columnsOf(t, page.today)}
      rowKey={(row) => row.id}
      search={{ name: "q", label: t("case.list.search") }}
      tab="stage"
      tabs={
        <LinkTabs
          label={t("case.list.stages")}
          tabs={(["", ...CASE_STANDINGS] as const)
            .filter((stage) => stage === "" || (page.counts[stage] ?? 0) > 0)
            .map((stage) => ({
              href: listAddress(asked, { stage }),
              label: stage === "" ? t("case.list.all") : t(`case.stage.${stage}`),
              count: stage === "" ? undefined : page.counts[stage],
              current: form.stage === stage,
            }))}
        />
      }
      filters={
        <>
          <FilterSelect
            name="turn"
            label={t("desk.who")}
            value={form.turn}
            any={t("list.anybody")}
            options={[
              { value: "mine", label: t("list.mine") },
              ...TURN_ROLES.map((role) => ({ value: role, label: t(`roles.${role}`) })),
            ]}
          />
          <FilterSelect
            name="scheme"
            label={t("case.scheme")}
            value={form.scheme}
            any={t("list.any")}
            options={schemeIds.map((scheme) => ({ value: scheme, label: scheme }))}
          />
          <FilterSelect
            name="overdue"
            label={t("case.list.clocks")}
            value={form.overdue}
            any={t("list.any")}
            options={[{ value: "yes", label: t("case.list.overdue") }]}
          />
          <FilterDate name="from" label={t("case.list.openedFrom")} value={form.from} />
          <FilterDate name="to" label={t("list.to")} value={form.to} />
        </>
      }
      empty={<EmptyState title={t("case.list.empty")}>{t("case.list.emptyHint")}</EmptyState>}
    />
  );
}
