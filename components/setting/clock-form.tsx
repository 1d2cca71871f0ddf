"use client";

import { useTranslations } from "next-intl";
import { ApiForm } from "@/components/forms/api-form";
import { DateField } from "@/components/forms/fields";
import { useApiForm } from "@/components/forms/use-api-form";
import { movedClockForm } from "@/lib/domain/setting/clock-setting";

/** Moves the day of the demonstration; left empty, it runs with the machine again. */
export function ClockForm({ movedTo }: Readonly<{ movedTo: string | null }>) {
  const t = useTranslations("clock");
  const api = useApiForm({
    schema: movedClockForm,
    endpoint: "/api/v1/clock",
    method: "PUT",
    defaults: { date: movedTo ?? "" },
  });
  return (
    <ApiForm api={api} label={t("title")} submitLabel={t("save")}>
      <DateField name="date" label={t("date")} hint={t("dateHint")} clearable />
    </ApiForm>
  );
}
