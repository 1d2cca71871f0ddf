import { Link } from "@/components/ui/link";
import { useTranslations } from "next-intl";
import { CertificateStatusMark } from "@/components/certificate/certificate-status-mark";
import { buttonClass } from "@/components/ui/button";
import { DataTable } from "@/components/ui/data-table";
import { PlainDay } from "@/components/ui/date";
import { EmptyState } from "@/components/ui/empty-state";
import { Input } from "@/components/ui/input";
import { Pagination } from "@/components/ui/pagination";
import type { CertificateStatus } from "@/lib/domain/certificate/certificate-status";

type FoundCertificate = Readonly<{
  number: string;
  name: string;
  nameEn: string;
  scope: string;
  status: CertificateStatus;
  lastDay: string;
}>;

type SearchProps = Readonly<{
  asked: Readonly<{ q: string; after: string }>;
  page: Readonly<{ rows: readonly FoundCertificate[]; next: string | null }>;
}>;

const certificateHref = (number: string): string => `/certificates/${encodeURIComponent(number)}`;

/** One box, plain results; works without any script. */
export function CertificateSearch({ asked, page }: SearchProps) {
  const t = useTranslations("certificate.public");
  return (
    <>
      <h1 className="text-xl">{t("title")}</h1>
      <p className="mt-1 mb-5 max-w-[60ch] text-muted">{t("why")}</p>
      <form action="/certificates" method="get" role="search" className="mb-6 flex flex-wrap items-end gap-3">
        <div className="min-w-0 flex-1 basis-72">
          <label htmlFor="q" className="mb-1 block font-medium">
            {t("label")}
          </label>
          <Input id="q" name="q" type="search" defaultValue={asked.q} maxLength={120} autoComplete="off" />
          <p className="mt-1 text-sm text-muted">{t("example")}</p>
        </div>
        <button type="submit" className={`${buttonClass({ variant: "primary" })} mb-6`}>
          {t("search")}
        </button>
      </form>
      {asked.q !== "" && <Found asked={asked} page={page} />}
    </>
  );
}

function Found({ asked, page }: SearchProps) {
  const t = useTranslations("certificate.public");
  return (
    <>
      <DataTable
        caption={t("results")}
        rows={page.rows}
        rowKey={(row) => row.number}
        empty={<EmptyState title={t("nothing")}>{t("nothingHint")}</EmptyState>}
        columns={[
          {
            key: "number",
            header: t("number"),
            tight: true,
            cell: (row) => (
              <Link className="link" href={certificateHref(row.number)}>
                {row.number}
              </Link>
            ),
          },
          { key: "name", header: t("holder"), cell: (row) => row.name },
          { key: "scope", header: t("scope"), cell: (row) => row.scope },
          {
            key: "status",
            header: t("status"),
            tight: true,
            cell: (row) => <CertificateStatusMark status={row.status} />,
          },
          { key: "until", header: t("until"), tight: true, cell: (row) => <PlainDay date={row.lastDay} /> },
        ]}
      />
      <Pagination
        next={page.next === null ? undefined : `/certificates?${nextPage(asked.q, page.next)}`}
        previous={
          asked.after === "" ? undefined : `/certificates?${new URLSearchParams({ q: asked.q }).toString()}`
        }
      />
    </>
  );
}

const nextPage = (q: string, after: string): string => new URLSearchParams({ q, after }).toString();
