import Link from "next/link";
import { useTranslations } from "next-intl";
import { UserActions } from "@/components/account/user-actions";
import { UserStatus } from "@/components/account/user-status";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterBar, FilterSelect } from "@/components/ui/filter-bar";
import { LinkTabs } from "@/components/ui/link-tabs";
import { Pagination } from "@/components/ui/pagination";
import { isRole, ROLES } from "@/lib/domain/access/roles";
import { USER_STATES, type UserListForm } from "@/lib/domain/account/user-list-form";

type UserRow = Readonly<{
  id: string;
  email: string;
  name: string;
  status: string;
  version: number;
  roles: readonly string[];
  person: Readonly<{ id: string; number: string; name: string }> | null;
  client: Readonly<{ id: string; name: string }> | null;
}>;

type UserListProps = Readonly<{
  form: UserListForm;
  page: Readonly<{ rows: readonly UserRow[]; next: string | null }>;
}>;

const addressOf = (form: UserListForm, change: Readonly<Record<string, string>>): string => {
  const query = new URLSearchParams({ q: form.q, status: form.status, role: form.role, ...change });
  for (const [key, value] of [...query]) if (value === "") query.delete(key);
  return `/users?${query.toString()}`;
};

function Side({ row }: Readonly<{ row: UserRow }>) {
  const { person, client } = row;
  if (person !== null)
    return (
      <Link className="link" href={`/people/${person.id}`}>
        {person.number} {person.name}
      </Link>
    );
  if (client === null) return "—";
  return (
    <Link className="link" href={`/clients/${client.id}`}>
      {client.name}
    </Link>
  );
}

/** Every account with its roles, its state and what may be done with it. */
export function UserList({ form, page }: UserListProps) {
  const t = useTranslations();
  const isFiltered = form.q !== "" || form.role !== "";
  return (
    <>
      <LinkTabs
        label={t("user.statuses")}
        tabs={["" as const, ...USER_STATES].map((state) => ({
          href: addressOf(form, { status: state }),
          label: state === "" ? t("user.all") : t(`user.state.${state}`),
          current: form.status === state,
        }))}
      />
      <FilterBar
        action="/users"
        search={{ name: "q", value: form.q, label: t("user.search") }}
        keep={{ status: form.status }}
        clearHref={isFiltered ? addressOf(form, { q: "", role: "" }) : undefined}
      >
        <FilterSelect
          name="role"
          label={t("user.role")}
          value={form.role}
          any={t("user.anyRole")}
          options={ROLES.map((role) => ({ value: role, label: t(`roles.${role}`) }))}
        />
      </FilterBar>
      <DataTable
        caption={t("user.title")}
        rows={page.rows}
        rowKey={(row) => row.id}
        empty={<EmptyState title={t("user.empty")}>{t("user.emptyHint")}</EmptyState>}
        columns={[
          { key: "name", header: t("user.name"), cell: (row) => row.name },
          {
            key: "email",
            header: t("user.email"),
            cell: (row) => <span className="break-all">{row.email}</span>,
          },
          {
            key: "roles",
            header: t("user.roles"),
            cell: (row) => row.roles.map((role) => t(`roles.${role}`)).join(t("common.listSeparator")),
          },
          { key: "side", header: t("user.side"), cell: (row) => <Side row={row} /> },
          {
            key: "status",
            header: t("user.status"),
            tight: true,
            cell: (row) => <UserStatus status={row.status} />,
          },
          {
            key: "actions",
            header: t("user.actions"),
            silent: true,
            cell: ({ id, name, email, status, version, roles, client }) => (
              <UserActions
                key={version}
                user={{
                  id,
                  name,
                  email,
                  status,
                  version,
                  roles: roles.filter(isRole),
                  isClient: client !== null,
                }}
              />
            ),
          },
        ]}
      />
      <Pagination
        next={page.next === null ? undefined : addressOf(form, { after: page.next })}
        previous={form.after === "" ? undefined : addressOf(form, {})}
      />
    </>
  );
}
