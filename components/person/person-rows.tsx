"use client";

import { useTranslations } from "next-intl";
import { RowsField } from "@/components/forms/rows-field";
import { FormSection } from "@/components/ui/form-section";
import { COMPETENCE_FUNCTIONS } from "@/lib/domain/person/person-form";

/** The tables of a person's record: registrations, codes, competence (3(2)). */
export function PersonRows({ schemes }: Readonly<{ schemes: readonly string[] }>) {
  const t = useTranslations("person");
  const tRole = useTranslations("roles");
  const scheme = {
    ...{ key: "scheme", header: t("scheme"), kind: "select" as const },
    options: schemes.map((value) => ({ value, label: value })),
  };
  const from = { key: "validFrom", header: t("validFrom"), kind: "date" as const };
  const until = { key: "validTo", header: t("validTo"), kind: "date" as const };
  const usualScheme = schemes[0] ?? "";
  return (
    <>
      <FormSection id="registrations" title={t("registrations")} why={t("registrationsWhy")}>
        <RowsField
          name="content.registrations"
          label={t("registrations")}
          addLabel={t("addRegistration")}
          blank={{ number: "", system: "", status: "formal", validFrom: "", validTo: "" }}
          max={100}
          columns={[
            { key: "number", header: t("registrationNumber"), kind: "text" },
            { key: "system", header: t("system"), kind: "text", width: "narrow" },
            {
              ...{ key: "status", header: t("statusColumn"), kind: "select" },
              options: (["formal", "intern"] as const).map((value) => ({
                value,
                label: t(`registrationStatus.${value}`),
              })),
            },
            from,
            until,
          ]}
        />
      </FormSection>
      <FormSection id="codes" title={t("codes")} why={t("codesWhy")}>
        <RowsField
          name="content.professionalCodes"
          label={t("codes")}
          addLabel={t("addCode")}
          blank={{ scheme: usualScheme, code: "", validFrom: "", validTo: "" }}
          max={1_000}
          columns={[
            scheme,
            { key: "code", header: t("code"), kind: "text", width: "narrow" },
            from,
            { ...until, optional: true },
          ]}
        />
      </FormSection>
      <FormSection id="competence" title={t("competence")} why={t("competenceWhy")}>
        <RowsField
          name="content.competenceRecords"
          label={t("competence")}
          addLabel={t("addCompetence")}
          blank={{ function: "", scheme: usualScheme, codes: "", assessedOn: "", validTo: "", note: "" }}
          max={100}
          columns={[
            {
              ...{ key: "function", header: t("function"), kind: "select" },
              options: COMPETENCE_FUNCTIONS.map((value) => ({ value, label: tRole(value) })),
            },
            scheme,
            { key: "codes", header: t("codesColumn"), kind: "text" },
            { key: "assessedOn", header: t("assessedOn"), kind: "date" },
            { ...until, optional: true },
            { key: "note", header: t("note"), kind: "text" },
          ]}
        />
      </FormSection>
    </>
  );
}
