import { useTranslations } from "next-intl";
import { DocumentLink } from "@/components/document/document-link";
import { TableView } from "@/components/list/table-view";
import { Moment } from "@/components/ui/date";
import { EmptyState } from "@/components/ui/empty-state";
import { Status } from "@/components/ui/status";
import type { TablePlace } from "@/lib/domain/list/table-query";

export type CaseDocument = Readonly<{
  id: string;
  kind: string;
  title: string;
  createdAt: string;
  isSuperseded: boolean;
  isForClient: boolean;
}>;

type CaseDocumentsProps = Readonly<{ documents: readonly CaseDocument[]; place: TablePlace }>;

/** Official documents of a case: those in force, and marked, those a newer one took the place of. */
export function CaseDocuments({ documents, place }: CaseDocumentsProps) {
  const t = useTranslations("document");
  const tk = useTranslations("document.kinds");
  const stateOf = ({ isSuperseded }: CaseDocument) => (isSuperseded ? "superseded" : "inForce");
  const readerOf = ({ isForClient }: CaseDocument) => (isForClient ? "forClient" : "internal");
  return (
    <TableView
      place={place}
      caption={t("title")}
      rows={documents}
      rowKey={(document) => document.id}
      empty={<EmptyState title={t("empty")}>{t("emptyHint")}</EmptyState>}
      search={{ label: t("search"), of: ({ title }) => [title] }}
      filters={[
        { key: "kind", label: t("kind"), of: ({ kind }) => kind, told: (kind) => tk(kind) },
        { key: "state", label: t("state"), of: stateOf, told: (state) => t(state) },
        { key: "reader", label: t("reader"), of: readerOf, told: (reader) => t(reader) },
      ]}
      columns={[
        {
          key: "title",
          header: t("name"),
          order: ({ title }) => title,
          cell: (row) => <DocumentLink document={row} isSuperseded={row.isSuperseded} />,
        },
        {
          key: "state",
          header: t("state"),
          tight: true,
          order: (row) => Number(row.isSuperseded),
          cell: (row) => <Status tone={row.isSuperseded ? "neutral" : "ok"}>{t(stateOf(row))}</Status>,
        },
        {
          key: "reader",
          header: t("reader"),
          tight: true,
          order: (row) => t(readerOf(row)),
          cell: (row) => t(readerOf(row)),
        },
        {
          key: "at",
          header: t("issuedAt"),
          tight: true,
          order: ({ createdAt }) => createdAt,
          cell: ({ createdAt }) => <Moment at={createdAt} />,
        },
      ]}
    />
  );
}
