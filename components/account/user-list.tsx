import { Link } from "@/components/ui/link";
import { useTranslations } from "next-intl";
import { UserActions } from "@/components/account/user-actions";
import { UserStatus } from "@/components/account/user-status";
import { listAddress } from "@/components/list/list-address";
import { ListView, type ListPage } from "@/components/list/list-view";
import type { Column } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterSelect } from "@/components/ui/filter-bar";
import { LinkTabs } from "@/components/ui/link-tabs";
import { isRole, ROLES } from "@/lib/domain/access/roles";
import { USER_STATES, type UserListForm } from "@/lib/domain/account/user-list-form";
import type { ListLook } from "@/lib/domain/list/list-look";

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
  look: ListLook;
  page: ListPage<UserRow>;
}>;

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

const columnsOf = (t: ReturnType<typeof useTranslations>): readonly Column<UserRow>[] => [
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
];

/** Every account with its roles, its state and what may be done with it. */
export function UserList({ form, look, page }: UserListProps) {
  const t = useTranslations();
  const asked = { list: "users", path: "/users", form } as const;
  return (
    <ListView
      asked={asked}
      caption={t("user.title")}
      page={page}
      look={look}
      columns={columnsOf(t)}
      rowKey={(row) => row.id}
      search={{ name: "q", label: t("user.search") }}
      tab="status"
      tabs={
        <LinkTabs
          label={t("user.statuses")}
          tabs={["" as const, ...USER_STATES].map((state) => ({
            href: listAddress(asked, { status: state }),
            label: state === "" ? t("user.all") : t(`user.state.${state}`),
            current: form.status === state,
          }))}
        />
      }
      filters={
        <FilterSelect
          name="role"
          label={t("user.role")}
          value={form.role}
          any={t("user.anyRole")}
          options={ROLES.map((role) => ({ value: role, label: t(`roles.${role}`) }))}
        />
      }
      empty={<EmptyState title={t("user.empty")}>{t("user.emptyHint")}</EmptyState>}
    />
  );
}
