import Link from "next/link";
import { useTranslations } from "next-intl";
import { CaseStageStatus } from "@/components/case/case-stage-status";
import { NearestClock } from "@/components/case/nearest-clock";
import { listAddress } from "@/components/list/list-address";
import { ListView, type ListPage } from "@/components/list/list-view";
import type { Column } from "@/components/ui/data-table";
import { PlainDay, RelativeDay } from "@/components/ui/date";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterDate, FilterSelect } from "@/components/ui/filter-bar";
import { LinkTabs } from "@/components/ui/link-tabs";
import type { CaseClock } from "@/lib/domain/case/case-clocks";
import type { CaseListForm } from "@/lib/domain/case/case-list-form";
import { CASE_STAGES, type CaseStage } from "@/lib/domain/case/case-machine";
import { TURN_ROLES, type NextStep } from "@/lib/domain/case/next-step";
import type { ListLook } from "@/lib/domain/list/list-look";
import { schemeIds } from "@/rules/schemes/registry";

type CaseRow = Readonly<{
  id: string;
  number: string;
  scheme: string;
  stage: CaseStage;
  stageSince: string;
  openedOn: string;
  clientName: string;
  next: NextStep | null;
  clock: CaseClock | null;
}>;

type CaseListProps = Readonly<{
  form: CaseListForm;
  look: ListLook;
  page: ListPage<CaseRow> & Readonly<{ today: string; counts: Readonly<Record<string, number>> }>;
}>;

const columnsOf = (t: ReturnType<typeof useTranslations>, today: string): readonly Column<CaseRow>[] => [
  {
    key: "number",
    header: t("case.number"),
    tight: true,
    cell: (row) => (
      <Link className="link" href={`/cases/${row.id}`}>
        {row.number}
      </Link>
    ),
  },
  { key: "client", header: t("case.client"), cell: (row) => row.clientName },
  { key: "scheme", header: t("case.scheme"), tight: true, cell: (row) => row.scheme },
  {
    key: "stage",
    header: t("case.stageHeader"),
    tight: true,
    cell: (row) => <CaseStageStatus stage={row.stage} />,
  },
  {
    key: "turn",
    header: t("desk.who"),
    tight: true,
    cell: ({ next }) => (next === null ? null : t(`roles.${next.who}`)),
  },
  // Reckoned from the rules of each case's edition, not by the database: no order by it.
  {
    key: "clock",
    header: t("desk.clock"),
    cell: ({ clock }) => <NearestClock clock={clock} today={today} />,
  },
  {
    key: "since",
    header: t("case.since"),
    tight: true,
    cell: (row) => <RelativeDay date={row.stageSince} today={today} />,
  },
  {
    key: "opened",
    header: t("case.list.opened"),
    tight: true,
    cell: (row) => <PlainDay date={row.openedOn} />,
  },
];

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
          tabs={(["", ...CASE_STAGES] as const)
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
          <FilterDate name="from" label={t("case.list.openedFrom")} value={form.from} />
          <FilterDate name="to" label={t("list.to")} value={form.to} />
        </>
      }
      empty={<EmptyState title={t("case.list.empty")}>{t("case.list.emptyHint")}</EmptyState>}
    />
  );
}
