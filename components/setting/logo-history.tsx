import { useTranslations } from "next-intl";
import { DataTable } from "@/components/ui/data-table";
import { Moment } from "@/components/ui/date";
import { EmptyState } from "@/components/ui/empty-state";
import { StoredPicture } from "@/components/ui/stored-picture";

export type LogoRow = Readonly<{
  number: number;
  file: Readonly<{ name: string; sha256: string }> | null;
  keptByName: string;
  keptAt: string;
}>;

/** The mark of today and those before it. */
export function LogoHistory({ rows }: Readonly<{ rows: readonly LogoRow[] }>) {
  const t = useTranslations("settings.logo");
  return (
    <DataTable
      caption={t("history")}
      rows={rows}
      rowKey={({ number }) => String(number)}
      empty={<EmptyState title={t("none")} />}
      columns={[
        {
          key: "mark",
          header: t("mark"),
          cell: ({ number, file }) =>
            file === null ? (
              t("removed")
            ) : (
              <a href={`/api/v1/settings/logo/${number}/file`} target="_blank" rel="noreferrer">
                <StoredPicture
                  src={`/api/v1/settings/logo/${number}/file`}
                  alt={t("alt", { number })}
                  className="h-10 w-auto max-w-50 bg-white object-contain"
                />
              </a>
            ),
        },
        {
          key: "file",
          header: t("file"),
          cell: ({ file }) =>
            file !== null && (
              <>
                <span className="break-all">{file.name}</span>
                <span className="block font-mono text-sm text-muted">SHA-256 {file.sha256.slice(0, 16)}</span>
              </>
            ),
        },
        { key: "by", header: t("by"), cell: ({ keptByName }) => keptByName },
        { key: "at", header: t("at"), tight: true, cell: ({ keptAt }) => <Moment at={keptAt} /> },
      ]}
    />
  );
}
