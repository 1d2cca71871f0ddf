"use client";

import { useTranslations } from "next-intl";
import { useWatch } from "react-hook-form";
import { ApiForm } from "@/components/forms/api-form";
import { CheckboxField, DateField, TextAreaField, TextField } from "@/components/forms/fields";
import type { Draft } from "@/components/forms/kept-draft";
import { TimeField } from "@/components/forms/time-field";
import { useApiForm } from "@/components/forms/use-api-form";
import { Callout } from "@/components/ui/callout";
import { otherTopManagement } from "@/lib/domain/audit/assess-interview";
import { interviewForm } from "@/lib/domain/audit/note-form";

type InterviewFormProps = Readonly<{
  ids: Readonly<{ caseId: string; auditId: string }>;
  today: string;
  /** The day and the times the plan has for it, once that day has come. */
  planned: Readonly<{ heldOn: string; startsAt: number; endsAt: number }> | null;
  /** Interviews on file: what is typed for the next one rests on it. */
  recorded: number;
  /** Names the meetings have as top management. */
  topManagement: readonly string[];
  draft: Draft<typeof interviewForm> | null;
}>;

const TIMES = { startsAt: 570, endsAt: 630 } as const;

/** The interview with top management (5.5.5.1). */
export function InterviewForm({ ids, today, planned, recorded, topManagement, draft }: InterviewFormProps) {
  const t = useTranslations("conduct.interview");
  const tc = useTranslations("common");
  const api = useApiForm({
    schema: interviewForm,
    endpoint: `/api/v1/cases/${ids.caseId}/audits/${ids.auditId}/interviews`,
    // "content" alone is the id of the page itself.
    idPrefix: "interview-",
    draft: { key: `interview/${ids.auditId}`, baseVersion: recorded },
    defaults: draft ?? {
      ...ids,
      interviewee: "",
      post: "",
      isTopManagement: false,
      isFaceToFace: false,
      heldOn: today,
      ...TIMES,
      ...planned,
      content: "",
    },
  });
  const [interviewee = "", isTopManagement = false] = useWatch({
    control: api.form.control,
    name: ["interviewee", "isTopManagement"],
  });
  const others = otherTopManagement(topManagement, { interviewee, isTopManagement });
  return (
    <ApiForm api={api} submitLabel={t("record")}>
      <p className="text-muted">{t("why")}</p>
      <TextField name="interviewee" label={t("interviewee")} />
      <TextField name="post" label={t("post")} />
      <CheckboxField name="isTopManagement" label={t("isTopManagement")} />
      {others.length > 0 && (
        <div role="status">
          <Callout kind="warn">
            <p>
              {t("otherTopManagement", {
                interviewee: interviewee.trim(),
                names: others.join(tc("listSeparator")),
              })}
            </p>
          </Callout>
        </div>
      )}
      <CheckboxField name="isFaceToFace" label={t("isFaceToFace")} />
      <div className="flex flex-wrap gap-4">
        <DateField name="heldOn" label={t("heldOn")} max={today} />
        <TimeField name="startsAt" label={t("startsAt")} />
        <TimeField name="endsAt" label={t("endsAt")} />
      </div>
      <TextAreaField name="content" label={t("content")} rows={6} />
    </ApiForm>
  );
}
