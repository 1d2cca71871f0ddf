import { useTranslations } from "next-intl";
import { auditColumns, type AuditRow } from "@/components/audit/audit-list";
import { ListView, type ListPage } from "@/components/list/list-view";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterField, FilterSelect } from "@/components/ui/filter-bar";
import { Input } from "@/components/ui/input";
import { AUDIT_KINDS } from "@/lib/domain/audit/audit-kinds";
import type { AuditListForm } from "@/lib/domain/audit/audit-list-form";
import { AUDIT_STATUSES } from "@/lib/domain/audit/audit-machine";
import type { PlainDate } from "@/rules/core/plain-date";
import type { ListLook } from "@/lib/domain/list/list-look";

const LIMITS = ["overdue", "month", "quarter"] as const;

type AuditBoardProps = Readonly<{
  form: AuditListForm;
  look: ListLook;
  page: ListPage<AuditRow> & Readonly<{ isClient: boolean; today: PlainDate }>;
}>;

/** Audits across cases. */
export function AuditBoard({ form, look, page }: AuditBoardProps) {
  const t = useTranslations();
  return (
    <ListView
      asked={{ list: "audits", path: "/audits", form }}
      caption={t("auditList.title")}
      page={page}
      look={look}
      columns={auditColumns(t, { withCase: true, today: page.today })}
      rowKey={(row) => row.id}
      search={{ name: "q", label: t("auditList.search") }}
      filters={
        <>
          {!page.isClient && (
            <FilterField label={t("auditList.person")}>
              {(id) => <Input id={id} name="person" defaultValue={form.person} className="sm:w-32" />}
            </FilterField>
          )}
          <FilterField label={t("auditList.month")}>
            {(id) => <Input id={id} type="month" name="month" defaultValue={form.month} />}
          </FilterField>
          <FilterSelect
            name="kind"
            label={t("programme.audit")}
            value={form.kind}
            any={t("list.any")}
            options={AUDIT_KINDS.map((value) => ({ value, label: t(`programme.kind.${value}`) }))}
          />
          <FilterSelect
            name="limit"
            label={t("auditList.limit")}
            value={form.limit}
            any={t("list.any")}
            options={LIMITS.map((value) => ({ value, label: t(`auditList.limits.${value}`) }))}
          />
          <FilterSelect
            name="status"
            label={t("programme.status")}
            value={form.status}
            any={t("auditList.open")}
            options={[
              { value: "any", label: t("auditList.any") },
              ...AUDIT_STATUSES.map((value) => ({ value, label: t(`facts.status.${value}`) })),
            ]}
          />
        </>
      }
      empty={<EmptyState title={t("auditList.empty")}>{t("auditList.emptyHint")}</EmptyState>}
    />
  );
}
