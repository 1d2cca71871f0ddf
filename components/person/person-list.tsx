import { Link } from "@/components/ui/link";
import { useTranslations } from "next-intl";
import type { ComponentProps } from "react";
import { ListView, type ListPage } from "@/components/list/list-view";
import { RegistrationLine } from "@/components/person/registration-standing";
import type { Column } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterField, FilterSelect } from "@/components/ui/filter-bar";
import { Input } from "@/components/ui/input";
import type { ListLook } from "@/lib/domain/list/list-look";
import { employmentOf, EMPLOYMENTS } from "@/lib/domain/person/employment";
import type { PersonListForm } from "@/lib/domain/person/person-list-form";
import type { PlainDate } from "@/rules/core/plain-date";

type Registration = ComponentProps<typeof RegistrationLine>["registration"];

type PersonRow = Readonly<{
  id: string;
  number: string;
  name: string;
  isBodyStaff: boolean;
  isFullTime: boolean;
  activeUntil: PlainDate | null;
  registrations: readonly Registration[];
  professionalCodes: readonly Readonly<{ code: string }>[];
  user: Readonly<{ email: string }> | null;
}>;

type PersonListProps = Readonly<{
  form: PersonListForm;
  look: ListLook;
  page: ListPage<PersonRow> & Readonly<{ today: PlainDate }>;
}>;

const columnsOf = (t: ReturnType<typeof useTranslations>, today: PlainDate): readonly Column<PersonRow>[] => [
  { key: "number", header: t("person.number"), tight: true, cell: (row) => row.number },
  {
    key: "name",
    header: t("person.name"),
    names: true,
    cell: (row) => (
      <Link className="link" href={`/people/${row.id}`}>
        {row.name}
      </Link>
    ),
  },
  {
    key: "employment",
    header: t("person.employment"),
    tight: true,
    cell: (row) => t(`person.${employmentOf(row, today)}`),
  },
  {
    key: "registrations",
    header: t("person.registrations"),
    cell: (row) =>
      row.registrations.length === 0 ? (
        <span className="text-muted">{t("person.noRegistrations")}</span>
      ) : (
        <span className="flex flex-col gap-1">
          {row.registrations.map((one) => (
            <RegistrationLine key={one.number} registration={one} today={today} />
          ))}
        </span>
      ),
  },
  {
    key: "codes",
    header: t("person.codes"),
    cell: (row) => row.professionalCodes.map(({ code }) => code).join(" "),
  },
  {
    key: "account",
    header: t("person.account"),
    cell: (row) => <span className="break-all">{row.user?.email ?? t("person.noAccount")}</span>,
  },
];

/** The body's people with what they are registered for, and until when. */
export function PersonList({ form, look, page }: PersonListProps) {
  const t = useTranslations();
  return (
    <ListView
      asked={{ list: "people", path: "/people", form }}
      caption={t("person.title")}
      page={page}
      look={look}
      columns={columnsOf(t, page.today)}
      rowKey={(row) => row.id}
      search={{ name: "q", label: t("person.search") }}
      filters={
        <>
          <FilterSelect
            name="employment"
            label={t("person.employment")}
            value={form.employment}
            any={t("list.any")}
            options={EMPLOYMENTS.map((value) => ({ value, label: t(`person.${value}`) }))}
          />
          <FilterSelect
            name="registration"
            label={t("person.filter")}
            value={form.registration}
            any={t("person.any")}
            options={(["ending", "none"] as const).map((value) => ({ value, label: t(`person.${value}`) }))}
          />
          <FilterField label={t("person.codes")}>
            {(id) => <Input id={id} name="code" defaultValue={form.code} className="sm:w-28" />}
          </FilterField>
        </>
      }
      empty={<EmptyState title={t("person.empty")}>{t("person.emptyHint")}</EmptyState>}
    />
  );
}
