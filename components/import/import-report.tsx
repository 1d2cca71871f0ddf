import { useTranslations } from "next-intl";
import { ActButton } from "@/components/forms/act-button";
import { TableView } from "@/components/list/table-view";
import { Callout } from "@/components/ui/callout";
import { LinkButton } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import { Status, type Tone } from "@/components/ui/status";
import { RefusalList } from "@/components/workflow/refusal-list";
import type { ImportRow, RowStatus } from "@/lib/domain/import/assess-import";
import { IMPORT_SHEETS, type ImportFault } from "@/lib/domain/import/import-sheets";
import type { TablePlace } from "@/lib/domain/list/table-query";
import type { Refusal } from "@/lib/domain/outcome";
import { say, sayFault } from "@/lib/i18n/say";

type ImportReportProps = Readonly<{
  fileId: string;
  isEnglish: boolean;
  dryRun: Readonly<{
    fileName: string;
    refusals: readonly Refusal[];
    counts: Readonly<Record<RowStatus | "all", number>> | null;
    rows: readonly ImportRow[];
    written: number | null;
  }>;
  place: TablePlace;
}>;

const TONES: Readonly<Record<RowStatus, Tone>> = { new: "info", exists: "neutral", refused: "bad" };

/** What a run of the workbook would do, row by row; the run itself stands beside it once nothing is refused. */
export function ImportReport({ fileId, isEnglish, dryRun, place }: ImportReportProps) {
  const t = useTranslations();
  const { counts, rows, refusals, fileName, written } = dryRun;
  if (counts === null) return <RefusalList title={t("import.unreadable")} refusals={refusals} />;
  return (
    <Section
      title={t("import.dryRun", { name: fileName })}
      action={
        <span className="flex flex-wrap gap-2">
          <LinkButton href="/import">{t("import.runs.back")}</LinkButton>
          <LinkButton href={`/api/v1/imports/${fileId}/faults`} download>
            {t("import.downloadFaults")}
          </LinkButton>
        </span>
      }
    >
      <div className="mb-4 grid gap-3">
        <Verdict counts={counts} fileId={fileId} written={written} />
      </div>
      <RowTable rows={rows} isEnglish={isEnglish} caption={t("import.rows")} place={place} />
    </Section>
  );
}

function Verdict({
  counts,
  fileId,
  written,
}: Readonly<{
  counts: Readonly<Record<RowStatus | "all", number>>;
  fileId: string;
  written: number | null;
}>) {
  const t = useTranslations("import");
  if (counts.refused > 0) return <Callout kind="blocked" title={t("blocked", counts)} />;
  if (counts.new === 0 && written !== null)
    return <Callout kind="success" title={t("written", { written })} />;
  if (counts.new === 0) return <Callout kind="success" title={t("nothingNew", counts)} />;
  return (
    <>
      <Callout kind="info" title={t("ready", counts)} />
      <div>
        <ActButton
          label={t("run")}
          title={t("run")}
          consequence={t("consequence", counts)}
          endpoint="/api/v1/imports"
          body={{ fileId }}
        />
      </div>
    </>
  );
}

type RowTableProps = Readonly<{
  rows: readonly ImportRow[];
  isEnglish: boolean;
  caption: string;
  place: TablePlace;
}>;

function RowTable({ rows, isEnglish, caption, place }: RowTableProps) {
  const t = useTranslations();
  const titleOf = (one: Readonly<{ title: string; titleEn: string }>): string =>
    isEnglish ? one.titleEn : one.title;
  const sheetTold = (sheet: string): string => {
    const found = IMPORT_SHEETS.find(({ key }) => key === sheet);
    return found === undefined ? sheet : titleOf(found);
  };
  const sheetOf = ({ sheet }: ImportRow): string => sheetTold(sheet);
  const statusOf = ({ status, warnings }: ImportRow): string =>
    status !== "refused" && warnings.length > 0 ? "warning" : status;
  const columnOf = ({ sheet }: ImportRow, { column }: ImportFault): string => {
    const columns: readonly Readonly<{ key: string; title: string; titleEn: string }>[] =
      IMPORT_SHEETS.find(({ key }) => key === sheet)?.columns ?? [];
    const found = columns.find(({ key }) => key === column);
    return found === undefined ? "" : `${titleOf(found)}: `;
  };
  return (
    <TableView
      place={place}
      search={{ label: t("import.findRow"), of: ({ key, name }) => [key, name] }}
      filters={[
        {
          ...{ key: "sheet", label: t("import.columns.sheet") },
          of: ({ sheet }) => sheet,
          told: sheetTold,
        },
        {
          ...{ key: "status", label: t("import.columns.status") },
          of: statusOf,
          told: (status) => t(`import.statuses.${status}`),
        },
      ]}
      caption={caption}
      density="compact"
      rows={rows}
      rowKey={({ sheet, row }) => `${sheet}-${row}`}
      columns={[
        { key: "sheet", header: t("import.columns.sheet"), order: sheetOf, cell: sheetOf, tight: true },
        {
          key: "row",
          header: t("import.columns.row"),
          order: ({ row }) => row,
          cell: ({ row }) => row,
          align: "end",
        },
        {
          key: "key",
          header: t("import.columns.key"),
          order: ({ key }) => key,
          cell: ({ key }) => key,
          names: true,
          tight: true,
        },
        {
          key: "name",
          header: t("import.columns.name"),
          order: ({ name }) => name,
          cell: ({ name }) => <span className="line-clamp-2 break-words">{name}</span>,
        },
        {
          key: "status",
          header: t("import.columns.status"),
          order: ({ status }) => t(`import.statuses.${status}`),
          cell: ({ status }) => <Status tone={TONES[status]}>{t(`import.statuses.${status}`)}</Status>,
        },
        {
          key: "fault",
          header: t("import.columns.fault"),
          cell: (row) => (
            <ul>
              {row.faults.map((told) => (
                <li key={`${told.column ?? ""}-${told.code}`} className="text-bad">
                  {columnOf(row, told)}
                  {sayFault(t, told)}
                </li>
              ))}
              {row.warnings.map((told) => (
                <li key={`warning-${told.code}`} className="text-warn">
                  {columnOf(row, told)}
                  {say(t, "warnings", told)}
                </li>
              ))}
            </ul>
          ),
        },
      ]}
    />
  );
}
