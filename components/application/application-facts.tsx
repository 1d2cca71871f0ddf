import { useTranslations } from "next-intl";
import { DataTable } from "@/components/ui/data-table";
import { DescriptionList } from "@/components/ui/description-list";
import { Section } from "@/components/ui/section";
import { ClauseLink } from "@/components/workflow/clause-link";
import type { ApplicationContent } from "@/lib/domain/application/application-form";
import { allConditions } from "@/lib/domain/application/blank-conditions";

type ApplicationFactsProps = Readonly<{
  content: ApplicationContent;
  files: readonly Readonly<{ id: string; name: string }>[];
}>;

/** An application to read: live, or as one version was frozen. */
export function ApplicationFacts({ content, files }: ApplicationFactsProps) {
  const t = useTranslations("application");
  return (
    <>
      <Organisation content={content} />
      <People content={content} />
      <Sites content={content} />
      <Conditions content={content} />
      <Section title={t("sections.documents")}>
        <DataTable
          caption={t("sections.documents")}
          rows={content.documents}
          rowKey={(row) => row.kind + row.fileId}
          empty={<p className="text-muted">{t("none")}</p>}
          columns={[
            { key: "kind", header: t("fields.kind"), cell: (row) => t(`documentKinds.${row.kind}`) },
            {
              key: "file",
              header: t("sections.documents"),
              cell: (row) => (
                <a href={`/api/v1/files/${row.fileId}`} className="text-accent hover:underline">
                  {files.find((file) => file.id === row.fileId)?.name ?? row.fileId}
                </a>
              ),
            },
            { key: "note", header: t("fields.complexityNote"), cell: (row) => row.note },
          ]}
        />
      </Section>
    </>
  );
}

type ContentProps = Readonly<{ content: ApplicationContent }>;

function Organisation({ content }: ContentProps) {
  const t = useTranslations("application");
  const tc = useTranslations("common");
  const { applicant } = content;
  const item = (key: string, value: string | number | null) => ({ key, term: t(`fields.${key}`), value });
  const names = (values: readonly string[], branch: string) =>
    values.map((value) => t(`${branch}.${value}`)).join(tc("listSeparator")) || t("none");
  return (
    <Section title={t("sections.applicant")}>
      <DescriptionList
        columns={2}
        items={[
          item("name", applicant.name),
          item("nameEn", applicant.nameEn),
          applicant.country === "CN"
            ? item("creditCode", applicant.creditCode)
            : item("registrationCertificate", applicant.registrationCertificate),
          item("establishedOn", applicant.establishedOn),
          item("address", applicant.address),
          item("addressEn", applicant.addressEn),
          item("legalRepresentative", applicant.legalRepresentative),
          item(
            "contact",
            [applicant.contact, applicant.contactPhone, applicant.contactEmail].filter(Boolean).join(" · "),
          ),
          item("scope", content.scope),
          item("scopeEn", content.scopeEn),
          item("criteria", content.criteria.join(tc("listSeparator"))),
          item("systemSince", content.systemSince),
          item("totalEmployees", content.totalEmployees),
          item("shifts", content.shifts || t("none")),
          item("complexity", names(content.complexity, "factors")),
          item("centralFunction", names(content.centralFunction, "centralPoints")),
        ]}
      />
    </Section>
  );
}

function People({ content }: ContentProps) {
  const t = useTranslations("application");
  return (
    <Section title={t("sections.people")}>
      <DataTable
        caption={t("sections.people")}
        rows={content.personnel}
        rowKey={(row) => row.group}
        empty={<p className="text-muted">{t("none")}</p>}
        columns={[
          { key: "group", header: t("fields.group"), cell: (row) => row.group },
          { key: "count", header: t("fields.count"), align: "end", cell: (row) => row.count },
          { key: "hours", header: t("fields.hoursPerDay"), align: "end", cell: (row) => row.hoursPerDay },
        ]}
      />
    </Section>
  );
}

function Sites({ content }: ContentProps) {
  const t = useTranslations("application");
  return (
    <Section title={t("sections.sites")}>
      <DataTable
        caption={t("sections.sites")}
        rows={content.sites}
        rowKey={(row) => row.name + row.address}
        density="compact"
        empty={<p className="text-muted">{t("none")}</p>}
        columns={[
          { key: "name", header: t("fields.siteName"), cell: (row) => row.name },
          { key: "kind", header: t("fields.kind"), cell: (row) => t(`siteKinds.${row.kind}`), tight: true },
          { key: "address", header: t("fields.address"), cell: (row) => row.address },
          { key: "activity", header: t("fields.activity"), cell: (row) => row.activity },
          { key: "headcount", header: t("fields.headcount"), align: "end", cell: (row) => row.headcount },
          {
            key: "group",
            header: t("fields.similarGroup"),
            align: "end",
            cell: (row) => row.similarGroup ?? "–",
          },
          {
            key: "distance",
            header: t("fields.distanceKm"),
            align: "end",
            cell: (row) => (row.distanceKm === 0 ? "–" : `${row.distanceKm} km`),
          },
          { key: "contact", header: t("fields.contact"), cell: (row) => row.contact },
        ]}
      />
    </Section>
  );
}

function Conditions({ content }: ContentProps) {
  const t = useTranslations("application");
  const tc = useTranslations("common");
  return (
    <Section title={t("sections.conditions")}>
      <DataTable
        caption={t("sections.conditions")}
        rows={allConditions(content.conditions)}
        rowKey={(row) => row.condition}
        columns={[
          {
            key: "condition",
            header: t("sections.conditions"),
            cell: (row) => t(`conditions.${row.condition}`),
          },
          {
            key: "clause",
            header: "§",
            tight: true,
            cell: (row) => <ClauseLink bare clause={clauseOf(content, row.condition)} />,
          },
          { key: "claim", header: t("fields.claim"), tight: true, cell: (row) => t(`claims.${row.claim}`) },
          {
            key: "detail",
            header: t("fields.detail"),
            cell: (row) =>
              [row.detail, row.number, row.factOn, row.secondFactOn, row.validTo]
                .filter(Boolean)
                .join(tc("partSeparator")) || t("missing"),
          },
          { key: "source", header: t("fields.source"), cell: (row) => row.source },
          { key: "checkedOn", header: t("fields.checkedOn"), tight: true, cell: (row) => row.checkedOn },
        ]}
      />
    </Section>
  );
}

const clauseOf = (content: ApplicationContent, condition: string): string =>
  `5.2.1(${allConditions(content.conditions).findIndex((fact) => fact.condition === condition) + 1})`;
