"use client";

import { useTranslations } from "next-intl";
import { ApiForm } from "@/components/forms/api-form";
import { TextAreaField } from "@/components/forms/fields";
import { useApiForm } from "@/components/forms/use-api-form";
import { HalfDaysField } from "@/components/team/half-days-field";
import { changeDatesForm } from "@/lib/domain/team/team-form";
import type { z } from "zod";

type ChangeDatesFormProps = Readonly<{
  values: z.output<typeof changeDatesForm>;
  people: readonly Readonly<{ value: string; label: string }>[];
}>;

/** The half-days of a task that is out already, and why they change. */
export function ChangeDatesForm({ values, people }: ChangeDatesFormProps) {
  const t = useTranslations("team.dates");
  const api = useApiForm({
    schema: changeDatesForm,
    endpoint: `/api/v1/cases/${values.caseId}/audits/${values.auditId}/task-order/dates`,
    defaults: values,
    again: true,
    idPrefix: "dates-",
  });
  return (
    <ApiForm api={api} label={t("title")} submitLabel={t("submit")} submitVariant="danger">
      <p>{t("why")}</p>
      <HalfDaysField people={people} />
      <TextAreaField name="reason" label={t("reason")} />
    </ApiForm>
  );
}
