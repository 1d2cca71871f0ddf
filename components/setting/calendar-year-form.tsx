"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { useWatch } from "react-hook-form";
import { z } from "zod";
import { ApiForm } from "@/components/forms/api-form";
import { DateField, TextAreaField, TextField } from "@/components/forms/fields";
import { NumberField } from "@/components/forms/number-field";
import { SendFailure } from "@/components/forms/send-failure";
import { sendJson } from "@/components/forms/send-json";
import { typedContent } from "@/components/forms/typed-content";
import { useApiForm } from "@/components/forms/use-api-form";
import { CalendarPreview, type YearSeen } from "@/components/setting/calendar-preview";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { calendarYearForm } from "@/lib/domain/calendar/calendar-year-form";

const answered = z.custom<YearSeen>((value) => z.object({ seen: z.string() }).safeParse(value).success);

const NOTHING = { source: "", publishedOn: "", notice: "", reason: "", seen: "" };

/** A form that can be sent once the answer to exactly what stands in it was looked at. */
export function CalendarYearForm({ year }: Readonly<{ year: number }>) {
  const t = useTranslations("settings.calendar");
  const [shown, setShown] = useState<Readonly<{ of: string; answer: YearSeen }>>();
  const [failure, setFailure] = useState<ReactNode>();
  const [isAsking, setAsking] = useState(false);
  const api = useApiForm({
    schema: calendarYearForm,
    endpoint: "/api/v1/settings/calendar",
    defaults: { ...NOTHING, year },
    again: true,
    onDone: () => {
      setShown(undefined);
    },
  });
  const { year: asked, source, publishedOn, notice, reason } = useWatch({ control: api.form.control });
  const values = { year: asked, source, publishedOn, notice, reason };
  const typed = typedContent(values);
  const isCurrent = shown?.of === typed;
  const refusals = shown?.answer.refusals ?? [];

  const preview = async () => {
    setAsking(true);
    setFailure(undefined);
    const sent = await sendJson("/api/v1/settings/calendar/preview", "POST", values);
    setAsking(false);
    const answer = sent.kind === "done" ? answered.safeParse(sent.answer).data : undefined;
    if (answer === undefined) {
      setShown(undefined);
      setFailure(sent.kind === "done" ? t("unreadable") : <SendFailure sent={sent} />);
      return;
    }
    setShown({ of: typed, answer });
    api.form.setValue("seen", answer.seen);
  };

  return (
    <ApiForm
      api={api}
      label={t("add")}
      submitLabel={t("save")}
      blockedBy={[
        ...(isCurrent ? [] : [t("previewFirst")]),
        ...(isCurrent && refusals.length > 0 ? [t("mendFirst")] : []),
      ]}
      confirm={{
        title: t("confirmTitle", { year: String(asked ?? "") }),
        consequence: t("consequence", { count: shown?.answer.moves.length ?? 0 }),
        confirmLabel: t("save"),
      }}
      actions={
        <Button busy={isAsking} onClick={() => void preview()}>
          {t("preview")}
        </Button>
      }
    >
      <NumberField name="year" label={t("year")} kind="plain" />
      <TextField name="source" label={t("source")} hint={t("sourceHint")} maxLength={200} />
      <DateField name="publishedOn" label={t("publishedOn")} />
      <TextAreaField name="notice" label={t("notice")} hint={t("noticeHint")} rows={9} />
      <TextAreaField name="reason" label={t("reason")} hint={t("reasonHint")} rows={2} optional />
      {failure !== undefined && (
        <Callout kind="blocked" role="alert">
          {failure}
        </Callout>
      )}
      {isCurrent && <CalendarPreview answer={shown.answer} />}
    </ApiForm>
  );
}
