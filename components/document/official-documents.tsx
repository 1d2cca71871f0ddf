import { useTranslations } from "next-intl";
import { TableView } from "@/components/list/table-view";
import { Link } from "@/components/ui/link";
import type { TablePlace } from "@/lib/domain/list/table-query";
import {
  OFFICIAL_DOCUMENT_NAMES,
  OFFICIAL_DOCUMENTS,
  type OfficialDocument,
  type OfficialDocumentName,
} from "@/lib/domain/document/official-documents.data";

type Row = OfficialDocument & Readonly<{ name: OfficialDocumentName }>;

const ROWS: readonly Row[] = OFFICIAL_DOCUMENT_NAMES.map((name) => ({ name, ...OFFICIAL_DOCUMENTS[name] }));

/** Every official document of the body: code, stage, how long it is kept, an example in each format. */
export function OfficialDocuments({ place }: Readonly<{ place: TablePlace }>) {
  const t = useTranslations("document");
  const stages = useTranslations("case.rail");
  const nameOf = ({ name }: Row) => t(`kinds.${name}`);
  const example = (row: Row, format: "pdf" | "docx", label: string) => (
    <a
      className="link"
      href={`/api/v1/document-examples/${row.name}/file?format=${format}`}
      aria-label={t("exampleAs", { name: nameOf(row), format: label })}
      {...(format === "pdf" ? { target: "_blank", rel: "noreferrer" } : {})}
    >
      {label}
    </a>
  );
  return (
    <TableView
      place={place}
      caption={t("official")}
      rows={ROWS}
      rowKey={({ name }) => name}
      search={{ label: t("search"), of: (row) => [nameOf(row), row.code] }}
      filters={[
        { key: "stage", label: t("stage"), of: ({ stage }) => stage, told: (stage) => stages(stage) },
      ]}
      columns={[
        { key: "code", header: t("code"), tight: true, order: ({ code }) => code, cell: ({ code }) => code },
        {
          key: "name",
          header: t("name"),
          order: nameOf,
          cell: (row) => (
            <Link className="link" href={`/documents/${row.name}`}>
              {nameOf(row)}
            </Link>
          ),
        },
        { key: "stage", header: t("stage"), cell: ({ stage }) => stages(stage) },
        {
          key: "retention",
          header: t("retention"),
          cell: ({ retention }) => t("kept", retention),
        },
        {
          key: "example",
          header: t("example"),
          tight: true,
          cell: (row) => (
            <span className="inline-flex gap-3">
              {row.hasPdf && example(row, "pdf", "PDF")}
              {row.hasWord && example(row, "docx", "Word")}
            </span>
          ),
        },
      ]}
    />
  );
}
