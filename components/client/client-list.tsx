import Link from "next/link";
import { useTranslations } from "next-intl";
import { ClientStatus } from "@/components/client/client-status";
import { DataTable } from "@/components/ui/data-table";
import { PlainDay } from "@/components/ui/date";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterBar } from "@/components/ui/filter-bar";
import { LinkTabs } from "@/components/ui/link-tabs";
import { Pagination } from "@/components/ui/pagination";
import { CLIENT_STATES, type ClientListForm, type ClientState } from "@/lib/domain/client/client-list-form";

type ClientRow = Readonly<{
  id: string;
  name: string;
  creditCode: string | null;
  status: ClientState;
  contact: string;
  registeredOn: string;
  cases: number;
}>;

type ClientListProps = Readonly<{
  form: ClientListForm;
  page: Readonly<{
    rows: readonly ClientRow[];
    next: string | null;
    counts: Readonly<Record<string, number>>;
  }>;
}>;

const addressOf = (form: ClientListForm, change: Readonly<Record<string, string>>): string => {
  const query = new URLSearchParams({ q: form.q, status: form.status, ...change });
  for (const [key, value] of [...query]) if (value === "") query.delete(key);
  return `/clients?${query.toString()}`;
};

/** Clients by state, those who wait for an answer first. */
export function ClientList({ form, page }: ClientListProps) {
  const t = useTranslations("client");
  const waiting = form.status === "awaiting-confirmation";
  return (
    <>
      <LinkTabs
        label={t("statuses")}
        tabs={[...CLIENT_STATES, "all" as const].map((state) => ({
          href: addressOf(form, { status: state }),
          label: state === "all" ? t("all") : t(`state.${state}`),
          count: state === "all" ? undefined : (page.counts[state] ?? 0),
          current: form.status === state,
        }))}
      />
      <FilterBar
        action="/clients"
        search={{ name: "q", value: form.q, label: t("search") }}
        keep={{ status: form.status }}
        clearHref={form.q === "" ? undefined : addressOf(form, { q: "" })}
      />
      <DataTable
        caption={t("title")}
        rows={page.rows}
        rowKey={(row) => row.id}
        empty={
          <EmptyState title={waiting ? t("emptyWaiting") : t("empty")}>
            {waiting ? t("emptyWaitingHint") : t("emptyHint")}
          </EmptyState>
        }
        columns={[
          {
            key: "name",
            header: t("name"),
            cell: (row) => (
              <Link className="link" href={`/clients/${row.id}`}>
                {row.name}
              </Link>
            ),
          },
          { key: "creditCode", header: t("creditCode"), tight: true, cell: (row) => row.creditCode ?? "—" },
          { key: "contact", header: t("contact"), cell: (row) => row.contact },
          {
            key: "status",
            header: t("status"),
            tight: true,
            cell: (row) => <ClientStatus status={row.status} />,
          },
          {
            key: "registeredOn",
            header: t("registeredOn"),
            tight: true,
            cell: (row) => <PlainDay date={row.registeredOn} />,
          },
          { key: "cases", header: t("cases"), align: "end", tight: true, cell: (row) => row.cases },
        ]}
      />
      <Pagination
        next={page.next === null ? undefined : addressOf(form, { after: page.next })}
        previous={form.after === "" ? undefined : addressOf(form, {})}
      />
    </>
  );
}
