import { useTranslations } from "next-intl";
import { DataTable } from "@/components/ui/data-table";
import { Moment, PlainDay } from "@/components/ui/date";
import { EmptyState } from "@/components/ui/empty-state";
import { Status } from "@/components/ui/status";

export type TemplateVersion = Readonly<{
  id: string;
  version: number;
  name: string;
  sha256: string;
  note: string;
  missing: readonly string[];
  keptByName: string;
  keptAt: string;
}>;

export type TemplateChoiceRow = Readonly<{
  number: number;
  templateId: string | null;
  from: string;
  note: string;
  chosenByName: string;
  chosenAt: string;
}>;

type VersionsProps = Readonly<{
  document: string;
  templates: readonly TemplateVersion[];
  inForce: string | null;
}>;

/** Every version of a template: as it was brought, filled with the example, and what it leaves out. */
export function TemplateVersions({ document, templates, inForce }: VersionsProps) {
  const t = useTranslations("document.template");
  const link = (row: TemplateVersion, content: "template" | "example", label: string) => (
    <a
      className="link"
      href={`/api/v1/official-documents/${document}/templates/${row.id}/file?content=${content}`}
      aria-label={`${t("version", { version: row.version })} · ${label}`}
    >
      {label}
    </a>
  );
  return (
    <DataTable
      caption={t("versions")}
      rows={templates}
      rowKey={({ id }) => id}
      empty={<EmptyState title={t("none")}>{t("noneHint")}</EmptyState>}
      columns={[
        {
          key: "version",
          header: t("versionHead"),
          cell: (row) => (
            <span className="inline-flex flex-wrap items-center gap-2">
              {t("version", { version: row.version })}
              {row.id === inForce && <Status tone="ok">{t("inForce")}</Status>}
            </span>
          ),
        },
        {
          key: "file",
          header: t("file"),
          cell: (row) => (
            <>
              <span className="break-all">{row.name}</span>
              <span className="block font-mono text-sm text-muted" title={row.sha256}>
                SHA-256 {row.sha256.slice(0, 16)}
              </span>
            </>
          ),
        },
        {
          key: "note",
          header: t("note"),
          cell: (row) => (
            <>
              {row.note}
              {row.missing.length > 0 && (
                <span className="block text-sm">
                  <Status tone="warn">{t("missing", { paths: row.missing.join(", ") })}</Status>
                </span>
              )}
            </>
          ),
        },
        { key: "by", header: t("by"), cell: ({ keptByName }) => keptByName },
        { key: "at", header: t("at"), tight: true, cell: ({ keptAt }) => <Moment at={keptAt} /> },
        {
          key: "open",
          header: t("open"),
          cell: (row) => (
            <span className="inline-flex flex-wrap gap-3">
              {link(row, "template", t("asBrought"))}
              {link(row, "example", t("filled"))}
            </span>
          ),
        },
      ]}
    />
  );
}

type ChoicesProps = Readonly<{
  choices: readonly TemplateChoiceRow[];
  templates: readonly TemplateVersion[];
}>;

/** From when on which version was used, and who said so. */
export function TemplateChoices({ choices, templates }: ChoicesProps) {
  const t = useTranslations("document.template");
  const told = ({ templateId }: TemplateChoiceRow): string => {
    const version = templates.find(({ id }) => id === templateId)?.version;
    return version === undefined ? t("builtIn") : t("version", { version });
  };
  return (
    <>
      <h3 className="mb-2 font-semibold">{t("choices")}</h3>
      <DataTable
        caption={t("choices")}
        rows={choices.toReversed()}
        rowKey={({ number }) => String(number)}
        columns={[
          { key: "which", header: t("which"), cell: told },
          { key: "from", header: t("from"), tight: true, cell: ({ from }) => <PlainDay date={from} /> },
          { key: "why", header: t("why"), cell: ({ note }) => note },
          { key: "by", header: t("by"), cell: ({ chosenByName }) => chosenByName },
          { key: "at", header: t("at"), tight: true, cell: ({ chosenAt }) => <Moment at={chosenAt} /> },
        ]}
      />
    </>
  );
}
