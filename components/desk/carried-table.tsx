import { Link } from "@/components/ui/link";
import { useTranslations } from "next-intl";
import { DataTable } from "@/components/ui/data-table";
import { PlainDay } from "@/components/ui/date";
import { Status, type Tone } from "@/components/ui/status";
import { ClauseLink } from "@/components/workflow/clause-link";
import type { CertificateMatter } from "@/lib/domain/certificate/certificate-matters";

export type CarriedMatter = CertificateMatter &
  Readonly<{ id: string; number: string; clientId: string; name: string }>;

const toneOf = (matter: CarriedMatter, today: string): Tone => (matter.date < today ? "bad" : "warn");

/** Certificates carried over that ask for something: a surveillance, a recertification, or that have run out. */
export function CarriedTable({ rows, today }: Readonly<{ rows: readonly CarriedMatter[]; today: string }>) {
  const t = useTranslations();
  return (
    <DataTable
      caption={t("desk.carried")}
      rows={rows}
      rowKey={({ id, key }) => `${id} ${key}`}
      columns={[
        {
          key: "number",
          header: t("carriedCertificate.number"),
          tight: true,
          cell: ({ number, clientId }) => (
            <Link className="link" href={`/clients/${clientId}`}>
              {number}
            </Link>
          ),
        },
        { key: "client", header: t("case.client"), cell: ({ name }) => name },
        {
          key: "matter",
          header: t("desk.matter"),
          cell: (row) => <Status tone={toneOf(row, today)}>{t(`desk.matters.${row.key}`)}</Status>,
        },
        {
          key: "date",
          header: t("desk.clock"),
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
