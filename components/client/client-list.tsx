import { Link } from "@/components/ui/link";
import { useTranslations } from "next-intl";
import { ClientStatus } from "@/components/client/client-status";
import { listAddress } from "@/components/list/list-address";
import { ListView, type ListPage } from "@/components/list/list-view";
import type { Column } from "@/components/ui/data-table";
import { RelativeDay } from "@/components/ui/date";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterDate } from "@/components/ui/filter-bar";
import { LinkTabs } from "@/components/ui/link-tabs";
import { CLIENT_STATES, type ClientListForm, type ClientState } from "@/lib/domain/client/client-list-form";
import type { ListLook } from "@/lib/domain/list/list-look";

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
  look: ListLook;
  page: ListPage<ClientRow> & Readonly<{ today: string; counts: Readonly<Record<string, number>> }>;
}>;

const columnsOf = (t: ReturnType<typeof useTranslations>, today: string): readonly Column<ClientRow>[] => [
  {
    key: "name",
    header: t("client.name"),
    cell: (row) => (
      <Link className="link" href={`/clients/${row.id}`}>
        {row.name}
      </Link>
    ),
  },
  { key: "creditCode", header: t("client.creditCode"), tight: true, cell: (row) => row.creditCode ?? "—" },
  { key: "contact", header: t("client.contact"), cell: (row) => row.contact },
  {
    key: "status",
    header: t("client.status"),
    tight: true,
    cell: (row) => <ClientStatus status={row.status} />,
  },
  {
    key: "registeredOn",
    header: t("client.registeredOn"),
    tight: true,
    cell: (row) => <RelativeDay date={row.registeredOn} today={today} />,
  },
  { key: "cases", header: t("client.cases"), align: "end", tight: true, cell: (row) => row.cases },
];

/** Clients by state, those who wait for an answer first. */
export function ClientList({ form, look, page }: ClientListProps) {
  const t = useTranslations();
  // With a search it is the search that found nothing: registrations may well be waiting.
  const isSearched = form.q !== "" || form.from !== "" || form.to !== "";
  const noneWaits = form.status === "awaiting-confirmation" && !isSearched;
  const asked = { list: "clients", path: "/clients", form } as const;
  return (
    <ListView
      asked={asked}
      caption={t("client.title")}
      page={page}
      look={look}
      columns={columnsOf(t, page.today)}
      rowKey={(row) => row.id}
      search={{ name: "q", label: t("client.search") }}
      tab="status"
      tabs={
        <LinkTabs
          label={t("client.statuses")}
          tabs={[...CLIENT_STATES, "all" as const].map((state) => ({
            href: listAddress(asked, { status: state }),
            label: state === "all" ? t("client.all") : t(`client.state.${state}`),
            count: state === "all" ? undefined : (page.counts[state] ?? 0),
            current: form.status === state,
          }))}
        />
      }
      filters={
        <>
          <FilterDate name="from" label={t("client.registeredFrom")} value={form.from} />
          <FilterDate name="to" label={t("list.to")} value={form.to} />
        </>
      }
      empty={
        <EmptyState title={noneWaits ? t("client.emptyWaiting") : t("client.empty")}>
          {isSearched
            ? t("client.emptySearchHint")
            : t(noneWaits ? "client.emptyWaitingHint" : "client.emptyHint")}
        </EmptyState>
      }
    />
  );
}
