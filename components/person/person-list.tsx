import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ComponentProps } from "react";
import { RegistrationLine } from "@/components/person/registration-standing";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterBar, FilterSelect } from "@/components/ui/filter-bar";
import { Pagination } from "@/components/ui/pagination";
import type { PersonListForm } from "@/lib/domain/person/person-form";
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
  page: Readonly<{ rows: readonly PersonRow[]; next: string | null; today: PlainDate }>;
}>;

const addressOf = (form: PersonListForm, change: Readonly<Record<string, string>>): string => {
  const query = new URLSearchParams({ q: form.q, registration: form.registration, ...change });
  for (const [key, value] of [...query]) if (value === "") query.delete(key);
  return `/people?${query.toString()}`;
};

const employmentOf = (row: PersonRow, today: PlainDate) => {
  if (row.activeUntil !== null && row.activeUntil < today) return "left" as const;
  if (!row.isBodyStaff) return "external" as const;
  return row.isFullTime ? ("fullTime" as const) : ("partTime" as const);
};

/** The body's people with what they are registered for, and until when. */
export function PersonList({ form, page }: PersonListProps) {
  const t = useTranslations("person");
  const isFiltered = form.q !== "" || form.registration !== "";
  return (
    <>
      <FilterBar
        action="/people"
        search={{ name: "q", value: form.q, label: t("search") }}
        clearHref={isFiltered ? "/people" : undefined}
      >
        <FilterSelect
          name="registration"
          label={t("filter")}
          value={form.registration}
          any={t("any")}
          options={(["ending", "none"] as const).map((value) => ({ value, label: t(value) }))}
        />
      </FilterBar>
      <DataTable
        caption={t("title")}
        rows={page.rows}
        rowKey={(row) => row.id}
        empty={<EmptyState title={t("empty")}>{t("emptyHint")}</EmptyState>}
        columns={[
          { key: "number", header: t("number"), tight: true, cell: (row) => row.number },
          {
            key: "name",
            header: t("name"),
            names: true,
            cell: (row) => (
              <Link className="link" href={`/people/${row.id}`}>
                {row.name}
              </Link>
            ),
          },
          {
            key: "employment",
            header: t("employment"),
            tight: true,
            cell: (row) => t(employmentOf(row, page.today)),
          },
          {
            key: "registrations",
            header: t("registrations"),
            cell: (row) =>
              row.registrations.length === 0 ? (
                <span className="text-muted">{t("noRegistrations")}</span>
              ) : (
                <span className="flex flex-col gap-1">
                  {row.registrations.map((one) => (
                    <RegistrationLine key={one.number} registration={one} today={page.today} />
                  ))}
                </span>
              ),
          },
          {
            key: "codes",
            header: t("codes"),
            cell: (row) => row.professionalCodes.map(({ code }) => code).join(" "),
          },
          {
            key: "account",
            header: t("account"),
            cell: (row) => <span className="break-all">{row.user?.email ?? t("noAccount")}</span>,
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
