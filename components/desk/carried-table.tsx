import { Link } from "@/components/ui/link";
import { useTranslations } from "next-intl";
import { TableView } from "@/components/list/table-view";
import { PlainDay } from "@/components/ui/date";
import { Status, type Tone } from "@/components/ui/status";
import { ClauseLink } from "@/components/workflow/clause-link";
import type { TablePlace } from "@/lib/domain/list/table-query";
import type { CertificateMatter } from "@/lib/domain/certificate/certificate-matters";

export type CarriedMatter = CertificateMatter &
  Readonly<{ id: string; number: string; clientId: string; name: string }>;

const toneOf = (matter: CarriedMatter, today: string): Tone => (matter.date < today ? "bad" : "warn");

type CarriedTableProps = Readonly<{ rows: readonly CarriedMatter[]; today: string; place: TablePlace }>;

/** Certificates carried over that ask for something: a surveillance, a recertification, or that have run out. */
export function CarriedTable({ rows, today, place }: CarriedTableProps) {
  const t = useTranslations();
  return (
    <TableView
      place={place}
      caption={t("desk.carried")}
      rows={rows}
      rowKey={({ id, key }) => `${id} ${key}`}
      filters={[
        {
          ...{ key: "matter", label: t("desk.matter") },
          of: ({ key }) => key,
          told: (key) => t(`desk.matters.${key}`),
        },
      ]}
      columns={[
        {
          key: "number",
          header: t("carriedCertificate.number"),
          tight: true,
          order: ({ number }) => number,
          cell: ({ number, clientId }) => (
            <Link className="link" href={`/clients/${clientId}`}>
              {number}
            </Link>
          ),
        },
        { key: "client", header: t("case.client"), order: ({ name }) => name, cell: ({ name }) => name },
        {
          key: "matter",
          header: t("desk.matter"),
          order: ({ key }) => t(`desk.matters.${key}`),
          cell: (row) => <Status tone={toneOf(row, today)}>{t(`desk.matters.${row.key}`)}</Status>,
        },
        {
          key: "date",
          header: t("desk.clock"),
          order: ({ date }) => date,
          cell: ({ date, clause }) => (
            <span className="inline-flex flex-wrap items-baseline gap-x-2">
              <PlainDay date={date} />
              <ClauseLink clause={clause} />
            </span>
          ),
        },
      ]}
    />
  );
}
