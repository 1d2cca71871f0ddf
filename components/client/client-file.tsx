import { Link } from "@/components/ui/link";
import { useTranslations } from "next-intl";
import { CaseStageStatus } from "@/components/case/case-stage-status";
import { TableView } from "@/components/list/table-view";
import { DescriptionList } from "@/components/ui/description-list";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import { CASE_STANDINGS, type CaseStanding } from "@/lib/domain/case/case-standing";
import type { TablePlace } from "@/lib/domain/list/table-query";

export type ClientFileData = Readonly<{
  creditCode: string | null;
  registrationCertificate: string | null;
  address: string;
  contact: string;
  contactPhone: string;
  contactEmail: string;
  registeredOn: string;
  users: readonly Readonly<{ id: string; name: string; email: string; status: string }>[];
  cases: readonly Readonly<{ id: string; number: string; scheme: string; standing: CaseStanding }>[];
}>;

type ClientFileProps = Readonly<{ client: ClientFileData; place: TablePlace }>;

/** What is on file of a client: the organisation, its cases, its accounts. */
export function ClientFile({ client, place }: ClientFileProps) {
  const t = useTranslations();
  const stateOf = ({ status }: ClientFileData["users"][number]): string => t(`user.state.${status}`);
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
        <TableView
          place={{ ...place, name: "cases" }}
          caption={t("client.casesTitle")}
          rows={client.cases}
          rowKey={(row) => row.id}
          search={{ label: t("case.number"), of: (row) => [row.number] }}
          filters={[
            {
              ...{ key: "stage", label: t("case.stageHeader") },
              of: (row) => row.standing,
              told: (standing) => t(`case.stage.${standing}`),
            },
          ]}
          empty={<EmptyState title={t("client.noCases")}>{t("client.noCasesHint")}</EmptyState>}
          columns={[
            {
              key: "number",
              header: t("case.number"),
              order: (row) => row.number,
              cell: (row) => (
                <Link className="link" href={`/cases/${row.id}`}>
                  {row.number}
                </Link>
              ),
            },
            {
              key: "scheme",
              header: t("case.scheme"),
              order: (row) => row.scheme,
              cell: (row) => row.scheme,
            },
            {
              key: "stage",
              header: t("case.stageHeader"),
              order: (row) => CASE_STANDINGS.indexOf(row.standing),
              cell: (row) => <CaseStageStatus standing={row.standing} />,
            },
          ]}
        />
      </Section>
      <Section title={t("client.users")}>
        <TableView
          place={{ ...place, name: "users" }}
          caption={t("client.users")}
          rows={client.users}
          rowKey={(row) => row.id}
          search={{ label: t("user.name"), of: (row) => [row.name, row.email] }}
          filters={[
            {
              ...{ key: "status", label: t("user.status") },
              of: (row) => row.status,
              told: (status) => t(`user.state.${status}`),
            },
          ]}
          empty={<EmptyState title={t("client.noUsers")}>{t("client.noUsersHint")}</EmptyState>}
          columns={[
            { key: "name", header: t("user.name"), order: (row) => row.name, cell: (row) => row.name },
            { key: "email", header: t("user.email"), order: (row) => row.email, cell: (row) => row.email },
            { key: "status", header: t("user.status"), order: stateOf, cell: stateOf },
          ]}
        />
      </Section>
    </>
  );
}
