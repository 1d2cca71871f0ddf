import { personListStore } from "@/lib/data/person-list-store";
import { employmentOf } from "@/lib/domain/person/employment";
import { personListForm } from "@/lib/domain/person/person-list-form";
import type { Sentences } from "@/lib/i18n/say";
import { defineUseCase } from "../../framework/define-use-case";
import { exportForm, exportList } from "../../list/export-list";

type Registration = Readonly<{ number: string; system: string; status: string; validTo: string }>;

const told = ({ number, system, status, validTo }: Registration, t: Sentences): string =>
  `${system} ${t(`person.registrationStatus.${status}`)} ${number} ${t("person.until", { date: validTo })}`;

/** The filtered list of people as a workbook. */
export const exportPeople = defineUseCase({
  name: "person.export",
  permission: "person:read",
  method: "GET",
  path: "/people/export",
  input: exportForm(personListForm),
  run: (context, form) =>
    exportList(context, {
      list: "people",
      form,
      page: (asked, limit) => personListStore.page(context.db, asked, context.today, limit),
      columns: [
        { key: "number", heading: "person.number", cell: (row) => row.number },
        { key: "name", heading: "person.name", cell: (row) => row.name },
        {
          key: "employment",
          heading: "person.employment",
          cell: (row, t) => t(`person.${employmentOf(row, context.today)}`),
        },
        {
          key: "registrations",
          heading: "person.registrations",
          cell: (row, t) => row.registrations.map((one) => told(one, t)).join("\n"),
        },
        {
          key: "codes",
          heading: "person.codes",
          cell: (row) => row.professionalCodes.map(({ code }) => code).join(" "),
        },
        { key: "account", heading: "person.account", cell: (row) => row.user?.email ?? null },
      ],
    }),
});
