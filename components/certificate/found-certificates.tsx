import { useTranslations } from "next-intl";
import { CertificateStatusMark } from "@/components/certificate/certificate-status-mark";
import { TwoTongues } from "@/components/certificate/two-tongues";
import { OrderLinks } from "@/components/list/order-links";
import { DataTable, type Column, type Sort } from "@/components/ui/data-table";
import { PlainDay } from "@/components/ui/date";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { Pagination } from "@/components/ui/pagination";
import type { CertificateStatus } from "@/lib/domain/certificate/certificate-status";
import { REGISTER_COUNTED, registerForm, type RegisterForm } from "@/lib/domain/certificate/register-form";
import { listQuery } from "@/lib/domain/list/list-form";

type FoundCertificate = Readonly<{
  number: string;
  name: string;
  nameEn: string;
  scope: string;
  scopeEn: string;
  status: CertificateStatus;
  firstDay: string;
  lastDay: string;
}>;

export type FoundPage = Readonly<{
  rows: readonly FoundCertificate[];
  next: string | null;
  previous: string | null;
  count: number;
}>;

type Place = Readonly<{ after?: string; before?: string }>;

/** The register as it is asked, at its first page unless a place is named. */
const address = (form: RegisterForm, place: Place = {}): string => {
  const query = new URLSearchParams(listQuery(registerForm, form));
  for (const [name, value] of Object.entries(place)) query.set(name, value);
  return `/certificates?${query.toString()}`;
};

const columnsOf = (t: ReturnType<typeof useTranslations>): readonly Column<FoundCertificate>[] => [
  {
    key: "number",
    header: t("number"),
    tight: true,
    sortable: true,
    cell: ({ number }) => (
      <Link className="link" href={`/certificates/${encodeURIComponent(number)}`}>
        {number}
      </Link>
    ),
  },
  {
    key: "holder",
    header: t("holder"),
    sortable: true,
    cell: ({ name, nameEn }) => <TwoTongues zh={name} en={nameEn} />,
  },
  {
    key: "scope",
    header: t("scope"),
    cell: ({ scope, scopeEn }) => <TwoTongues zh={scope} en={scopeEn} />,
  },
  {
    key: "status",
    header: t("status"),
    tight: true,
    sortable: true,
    cell: ({ status }) => <CertificateStatusMark status={status} />,
  },
  {
    key: "from",
    header: t("from"),
    tight: true,
    sortable: true,
    cell: ({ firstDay }) => <PlainDay date={firstDay} />,
  },
  {
    key: "until",
    header: t("until"),
    tight: true,
    sortable: true,
    cell: ({ lastDay }) => <PlainDay date={lastDay} />,
  },
];

/** What the public register holds of it: put in order by its heads, paged by key, all of it by plain links. */
export function FoundCertificates({ form, page }: Readonly<{ form: RegisterForm; page: FoundPage }>) {
  const t = useTranslations("certificate.public");
  const { rows, next, previous, count } = page;
  const columns = columnsOf(t);
  const sort: Sort = {
    key: form.sort,
    direction: form.direction,
    href: (key, direction) =>
      address(registerForm.parse({ ...form, sort: key, direction, after: "", before: "" })),
  };
  return (
    <>
      {rows.length > 1 && (
        <OrderLinks sort={sort} columns={columns.filter(({ sortable }) => sortable === true)} />
      )}
      <DataTable
        caption={t("results")}
        rows={rows}
        rowKey={({ number }) => number}
        empty={<EmptyState title={t("nothing")}>{t("nothingHint")}</EmptyState>}
        columns={columns}
        sort={sort}
      />
      <Pagination
        summary={
          rows.length === 0
            ? undefined
            : count >= REGISTER_COUNTED
              ? t("foundMore", { most: REGISTER_COUNTED - 1 })
              : t("found", { count })
        }
        previous={previous === null ? undefined : address(form, { before: previous })}
        next={next === null ? undefined : address(form, { after: next })}
      />
    </>
  );
}
