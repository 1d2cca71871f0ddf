import { useTranslations } from "next-intl";
import { DataTable } from "@/components/ui/data-table";
import { Section } from "@/components/ui/section";
import { RefusalList } from "@/components/workflow/refusal-list";
import type { RecordChange } from "@/lib/domain/client/record-changes";
import type { Refusal } from "@/lib/domain/outcome";
import { fieldNameTold, fieldValueTold } from "@/lib/i18n/field-told";

type RecordTakeOverProps = Readonly<{ changes: readonly RecordChange[]; blocked: readonly Refusal[] }>;

/** What acceptance writes into the client's record, and what keeps the application from being accepted for it. */
export function RecordTakeOver({ changes, blocked }: RecordTakeOverProps) {
  const t = useTranslations();
  if (changes.length === 0) return null;
  const cell = (side: "before" | "after") => (change: RecordChange) =>
    fieldValueTold(t, change.field, change[side]) || "–";
  return (
    <Section title={t("review.takeOver")}>
      {blocked.length > 0 && (
        <div className="mb-4">
          <RefusalList refusals={blocked} title={t("review.takeOverBlocked")} />
        </div>
      )}
      <p className="mb-2 text-muted">{t("review.takeOverHint")}</p>
      <DataTable
        caption={t("review.takeOver")}
        columns={[
          { key: "field", header: t("workflow.history.field"), cell: ({ field }) => fieldNameTold(t, field) },
          { key: "before", header: t("review.takeOverRecord"), cell: cell("before") },
          { key: "after", header: t("review.takeOverApplied"), cell: cell("after") },
        ]}
        rows={changes}
        rowKey={({ field }) => field}
        density="compact"
      />
    </Section>
  );
}
