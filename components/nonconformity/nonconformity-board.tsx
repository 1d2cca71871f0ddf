import { useTranslations } from "next-intl";
import { ListView, type ListPage } from "@/components/list/list-view";
import { nonconformityColumns, type NonconformityRow } from "@/components/nonconformity/nonconformity-table";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterSelect, FilterText } from "@/components/ui/filter-bar";
import type { ListLook } from "@/lib/domain/list/list-look";
import type { NonconformityBoardForm } from "@/lib/domain/nonconformity/nonconformity-board-form";
import { NONCONFORMITY_STATUSES } from "@/lib/domain/nonconformity/nonconformity-machine";

type NonconformityBoardProps = Readonly<{
  form: NonconformityBoardForm;
  look: ListLook;
  page: ListPage<NonconformityRow> & Readonly<{ today: string }>;
}>;

/** Nonconformities across cases, the open ones unless asked otherwise. */
export function NonconformityBoard({ form, look, page }: NonconformityBoardProps) {
  const t = useTranslations();
  return (
    <ListView
      asked={{ list: "nonconformities", path: "/nonconformities", form }}
      caption={t("nonconformity.boardTitle")}
      page={page}
      look={look}
      columns={nonconformityColumns(t, { today: page.today, withClient: true })}
      rowKey={(row) => row.id}
      search={{ name: "q", label: t("nonconformity.board.search") }}
      filters={
        <>
          <FilterSelect
            name="status"
            label={t("nonconformity.state")}
            value={form.status}
            any={t("nonconformity.board.open")}
            options={[
              { value: "any", label: t("nonconformity.board.anyStatus") },
              ...NONCONFORMITY_STATUSES.map((value) => ({
                value,
                label: t(`nonconformity.status.${value}`),
              })),
            ]}
          />
          <FilterSelect
            name="grade"
            label={t("nonconformity.gradeHeader")}
            value={form.grade}
            any={t("nonconformity.board.anyGrade")}
            options={["major", "minor"].map((value) => ({ value, label: t(`nonconformity.grade.${value}`) }))}
          />
          <FilterSelect
            name="turn"
            label={t("nonconformity.turn")}
            value={form.turn}
            any={t("list.anybody")}
            options={["client", "team"].map((value) => ({ value, label: t(`nonconformity.${value}`) }))}
          />
          <FilterText name="auditor" label={t("nonconformity.board.auditor")} value={form.auditor} />
          <FilterText name="clause" label={t("nonconformity.clause")} value={form.clause} />
          <FilterSelect
            name="overdue"
            label={t("nonconformity.board.overdueLabel")}
            value={form.overdue}
            any={t("nonconformity.board.anyTime")}
            options={[{ value: "yes", label: t("nonconformity.board.overdue") }]}
          />
        </>
      }
      empty={
        <EmptyState title={t("nonconformity.board.empty")}>{t("nonconformity.board.emptyHint")}</EmptyState>
      }
    />
  );
}
