import { useTranslations } from "next-intl";
import { documentHref } from "@/components/document/document-links";
import { DataTable } from "@/components/ui/data-table";
import { Moment } from "@/components/ui/date";
import { EmptyState } from "@/components/ui/empty-state";
import { Status } from "@/components/ui/status";

export type CaseDocument = Readonly<{
  id: string;
  title: string;
  createdAt: string;
  isSuperseded: boolean;
  isForClient: boolean;
}>;

/** Official documents of a case: those in force, and marked, those a newer one took the place of. */
export function CaseDocuments({ documents }: Readonly<{ documents: readonly CaseDocument[] }>) {
  const t = useTranslations("document");
  return (
    <DataTable
      caption={t("title")}
      rows={documents}
      rowKey={(document) => document.id}
      empty={<EmptyState title={t("empty")}>{t("emptyHint")}</EmptyState>}
      columns={[
        {
          key: "title",
          header: t("name"),
          cell: ({ id, title, isSuperseded }) => (
            <a
              className={isSuperseded ? "link line-through" : "link"}
              href={documentHref(id)}
              target="_blank"
              rel="noreferrer"
            >
              {title}
            </a>
          ),
        },
        {
          key: "state",
          header: t("state"),
          tight: true,
          cell: ({ isSuperseded }) => (
            <Status tone={isSuperseded ? "neutral" : "ok"}>
              {t(isSuperseded ? "superseded" : "inForce")}
            </Status>
          ),
        },
        {
          key: "reader",
          header: t("reader"),
          tight: true,
          cell: ({ isForClient }) => t(isForClient ? "forClient" : "internal"),
        },
        { key: "at", header: t("issuedAt"), tight: true, cell: ({ createdAt }) => <Moment at={createdAt} /> },
      ]}
    />
  );
}
