import { Link } from "@/components/ui/link";
import { useTranslations } from "next-intl";
import { CaseStageStatus } from "@/components/case/case-stage-status";
import { DataTable } from "@/components/ui/data-table";
import { DescriptionList } from "@/components/ui/description-list";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import type { CaseStage } from "@/lib/domain/case/case-machine";

export type ClientFileData = Readonly<{
  creditCode: string | null;
  registrationCertificate: string | null;
  address: string;
  contact: string;
  contactPhone: string;
  contactEmail: string;
  registeredOn: string;
  users: readonly Readonly<{ id: string; name: string; email: string; status: string }>[];
  cases: readonly Readonly<{ id: string; number: string; scheme: string; stage: CaseStage }>[];
}>;

/** What is on file of a client: the organisation, its cases, its accounts. */
export function ClientFile({ client }: Readonly<{ client: ClientFileData }>) {
  const t = useTranslations();
  return (
    <>
      <Section title={t("client.details")}>
        <DescriptionList
          columns={2}
          items={[
            ...(client.creditCode === null
              ? [
                  {
                    key: "certificate",
                    term: t("client.registrationCertificate"),
                    value: client.registrationCertificate,
                  },
                ]
              : [{ key: "creditCode", term: t("client.creditCode"), value: client.creditCode }]),
            { key: "address", term: t("client.address"), value: client.address },
            { key: "contact", term: t("client.contact"), value: client.contact },
            { key: "phone", term: t("client.contactPhone"), value: client.contactPhone },
            { key: "email", term: t("client.contactEmail"), value: client.contactEmail },
            { key: "registeredOn", term: t("client.registeredOn"), value: client.registeredOn },
          ]}
        />
      </Section>
      <Section title={t("client.casesTitle")}>
        <DataTable
          caption={t("client.casesTitle")}
          rows={client.cases}
          rowKey={(row) => row.id}
          empty={<EmptyState title={t("client.noCases")}>{t("client.noCasesHint")}</EmptyState>}
          columns={[
            {
              key: "number",
              header: t("case.number"),
              cell: (row) => (
                <Link className="link" href={`/cases/${row.id}`}>
                  {row.number}
                </Link>
              ),
            },
            { key: "scheme", header: t("case.scheme"), cell: (row) => row.scheme },
            {
              key: "stage",
              header: t("case.stageHeader"),
              cell: (row) => <CaseStageStatus stage={row.stage} />,
            },
          ]}
        />
      </Section>
      <Section title={t("client.users")}>
        <DataTable
          caption={t("client.users")}
          rows={client.users}
          rowKey={(row) => row.id}
          empty={<EmptyState title={t("client.noUsers")}>{t("client.noUsersHint")}</EmptyState>}
          columns={[
            { key: "name", header: t("user.name"), cell: (row) => row.name },
            { key: "email", header: t("user.email"), cell: (row) => row.email },
            { key: "status", header: t("user.status"), cell: (row) => t(`user.state.${row.status}`) },
          ]}
        />
      </Section>
    </>
  );
}
