"use client";

import { useTranslations } from "next-intl";
import { findingColumns } from "@/components/rule-lint/finding-columns";
import type { LintFinding } from "@/components/rule-lint/lint-answer";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";

/** More than anybody mends at one sitting; a browser draws no more at once. */
const MOST = 500;

type FindingTableProps = Readonly<{ name: string; findings: readonly LintFinding[] }>;

export function FindingTable({ name, findings }: FindingTableProps) {
  const t = useTranslations("lint");
  if (findings.length === 0) return <EmptyState title={t("none", { name })} />;
  const rows = findings.slice(0, MOST).map((finding, at) => ({ ...finding, at }));
  return (
    <Section title={t("found", { name, count: findings.length })}>
      <DataTable
        caption={t("found", { name, count: findings.length })}
        columns={findingColumns(t)}
        rows={rows}
        rowKey={({ at }) => String(at)}
        density="compact"
      />
      {findings.length > MOST && <p className="mt-3 text-muted">{t("more", { count: MOST })}</p>}
    </Section>
  );
}
