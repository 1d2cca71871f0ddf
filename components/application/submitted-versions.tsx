import { Link } from "@/components/ui/link";
import { useTranslations } from "next-intl";
import { DocumentLink, type LinkedDocument } from "@/components/document/document-link";
import { TableView } from "@/components/list/table-view";
import { Moment } from "@/components/ui/date";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import type { Search } from "@/lib/domain/list/table-query";

type Version = Readonly<{ number: number; sha256: string; submittedAt: string; submittedBy: string }>;

type SubmittedVersionsProps = Readonly<{
  caseId: string;
  versions: readonly Version[];
  /** Newest first, one for each version. */
  papers: readonly LinkedDocument[];
  search: Search;
}>;

/** Every version as it was frozen, with its fingerprint and its form. */
export function SubmittedVersions({ caseId, versions, papers, search }: SubmittedVersionsProps) {
  const t = useTranslations("application");
  return (
    <Section title={t("versions")}>
      <TableView
        place={{ path: `/cases/${caseId}/application`, search, name: "versions" }}
        filters={[{ key: "by", label: t("submittedBy"), of: (row) => row.submittedBy, told: (by) => by }]}
        caption={t("versions")}
        rows={versions.map((version, index) => ({ ...version, paper: papers[index] }))}
        rowKey={(row) => String(row.number)}
        empty={<EmptyState title={t("versionEmpty")} />}
        columns={[
          {
            key: "number",
            header: t("versions"),
            order: (row) => row.number,
            cell: (row) => (
              <Link
                href={`/cases/${caseId}/application/versions/${row.number}`}
                className="text-accent hover:underline"
              >
                {t("version", { number: row.number })}
              </Link>
            ),
          },
          {
            key: "at",
            header: t("submittedAt"),
            order: (row) => row.submittedAt,
            cell: (row) => <Moment at={row.submittedAt} />,
            tight: true,
          },
          {
            key: "by",
            header: t("submittedBy"),
            order: (row) => row.submittedBy,
            cell: (row) => row.submittedBy,
          },
          {
            key: "sha256",
            header: t("fingerprint"),
            cell: (row) => <span title={row.sha256}>{row.sha256.slice(0, 16)}…</span>,
          },
          {
            key: "paper",
            header: t("form"),
            cell: (row) => row.paper && <DocumentLink document={row.paper} label="PDF" />,
          },
        ]}
      />
    </Section>
  );
}
