"use client";

import { useTranslations } from "next-intl";
import { useWatch } from "react-hook-form";
import { ApiForm } from "@/components/forms/api-form";
import { DateField, RadioCardsField, TextAreaField, TextField } from "@/components/forms/fields";
import type { Draft } from "@/components/forms/kept-draft";
import { TimeField } from "@/components/forms/time-field";
import { useApiForm } from "@/components/forms/use-api-form";
import { Callout } from "@/components/ui/callout";
import { COURSE_ACTIONS, COURSE_GROUNDS, courseForm } from "@/lib/domain/audit/communication-forms";
import type { ScopeWords } from "@/lib/domain/audit/scope-in-force";

type CourseFormProps = Readonly<{
  ids: Readonly<{ caseId: string; auditId: string }>;
  today: string;
  scope: ScopeWords;
  /** Changes on file: what is typed for the next one rests on it. */
  recorded: number;
  draft: Draft<typeof courseForm> | null;
}>;

const AT = 600;

/** The leader puts on record that the audit takes another course, or ends (5.5.3.2, 5.5.3.3). */
export function CourseForm({ ids, today, scope, recorded, draft }: CourseFormProps) {
  const t = useTranslations("conduct.talk");
  const api = useApiForm({
    schema: courseForm,
    endpoint: `/api/v1/cases/${ids.caseId}/audits/${ids.auditId}/course-changes`,
    idPrefix: "course-",
    draft: { key: `course-change/${ids.auditId}`, baseVersion: recorded },
    defaults: draft ?? {
      ...{ ...ids, foundOn: today, reason: "", effect: "", decidedBy: "" },
      ...{ clientTold: "", clientToldOn: today, clientToldAt: AT },
      ...{ bodyTold: "", bodyToldOn: today, bodyToldAt: AT, scope: "", scopeEn: "" },
    },
  });
  return (
    <details className="mt-6" open={draft !== null}>
      <summary className="cursor-pointer font-medium text-accent">{t("change")}</summary>
      <div className="mt-3">
        <ApiForm api={api} label={t("change")} submitLabel={t("recordChange")}>
          <p className="text-muted">{t("changeWhy")}</p>
          <RadioCardsField
            name="ground"
            label={t("groundLabel")}
            columns={3}
            options={COURSE_GROUNDS.map((value) => ({ value, label: t(`ground.${value}`) }))}
          />
          <RadioCardsField
            name="action"
            label={t("actionLabel")}
            columns={3}
            options={COURSE_ACTIONS.map((value) => ({ value, label: t(`action.${value}`) }))}
          />
          <Consequence scope={scope} />
          <DateField name="foundOn" label={t("foundOn")} max={today} />
          <TextAreaField name="reason" label={t("reason")} rows={3} />
          <TextAreaField name="effect" label={t("effect")} hint={t("effectHint")} rows={3} />
          <TextField name="decidedBy" label={t("decidedBy")} hint={t("decidedByHint")} />
          <Told who="client" today={today} />
          <Told who="body" today={today} />
        </ApiForm>
      </div>
    </details>
  );
}

/** What the chosen way means, said before it is taken; another scope is asked for in both languages. */
function Consequence({ scope }: Readonly<{ scope: ScopeWords }>) {
  const t = useTranslations("conduct.talk");
  const action: unknown = useWatch({ name: "action" });
  if (action === "terminated")
    return (
      <Callout kind="warn" title={t("endTitle")}>
        {t("endWhy")}
      </Callout>
    );
  if (action !== "scope-changed") return null;
  return (
    <>
      <Callout kind="info" title={t("scopeTitle")}>
        {t("scopeWhy", { scope: scope.scope })}
      </Callout>
      <TextAreaField name="scope" label={t("scope")} rows={2} />
      <TextAreaField name="scopeEn" label={t("scopeEn")} rows={2} optional />
    </>
  );
}

function Told({ who, today }: Readonly<{ who: "client" | "body"; today: string }>) {
  const t = useTranslations("conduct.talk");
  return (
    <div className="flex flex-wrap items-end gap-4">
      <TextField name={`${who}Told`} label={t(`${who}Told`)} hint={t(`${who}ToldHint`)} />
      <DateField name={`${who}ToldOn`} label={t(`${who}ToldOn`)} max={today} />
      <TimeField name={`${who}ToldAt`} label={t(`${who}ToldAt`)} />
    </div>
  );
}
