"use client";

import { useTranslations } from "next-intl";
import { ApiForm } from "@/components/forms/api-form";
import { TextAreaField } from "@/components/forms/fields";
import { useAwaitedSaves } from "@/components/forms/pending-work";
import { useApiForm } from "@/components/forms/use-api-form";
import { agreePlanForm, askPlanChangeForm, issuePlanForm } from "@/lib/domain/plan/plan-form";

type OnAudit = Readonly<{ caseId: string; auditId: string }>;

const endpointOf = ({ caseId, auditId }: OnAudit, rest: string) =>
  `/api/v1/cases/${caseId}/audits/${auditId}/plan${rest}`;

/** Sends the draft to the client; off while something blocks it. */
export function IssuePlanForm(
  props: OnAudit & Readonly<{ version: number; isBlocked: boolean; changeAsked: number | null }>,
) {
  const t = useTranslations("plan.form");
  const { caseId, auditId, version, isBlocked, changeAsked } = props;
  const awaited = useAwaitedSaves();
  const api = useApiForm({
    schema: issuePlanForm,
    endpoint: endpointOf(props, "/issue"),
    defaults: { caseId, auditId, version, answer: "" },
    idPrefix: "issue-",
  });
  return (
    <ApiForm
      api={api}
      label={t("issue")}
      submitLabel={t("issue")}
      blockedBy={[...(isBlocked ? [t("blocked")] : []), ...awaited]}
    >
      {changeAsked !== null && (
        <TextAreaField
          name="answer"
          label={t("answer", { number: changeAsked })}
          hint={t("answerHint")}
          rows={3}
        />
      )}
    </ApiForm>
  );
}

/** The client agrees to the version it reads; off while something blocks it. */
export function AgreePlanForm(props: OnAudit & Readonly<{ number: number; isBlocked: boolean }>) {
  const t = useTranslations("plan.form");
  const { caseId, auditId, number, isBlocked } = props;
  const api = useApiForm({
    schema: agreePlanForm,
    endpoint: endpointOf(props, "/agreement"),
    defaults: { caseId, auditId, number },
    idPrefix: "agree-",
  });
  return (
    <ApiForm
      api={api}
      label={t("agree")}
      submitLabel={t("agree")}
      blockedBy={isBlocked ? [t("blocked")] : []}
    >
      {null}
    </ApiForm>
  );
}

/** The client asks for another plan than the one it was sent, and says why. */
export function AskPlanChangeForm(props: OnAudit & Readonly<{ number: number }>) {
  const t = useTranslations("plan.form");
  const { caseId, auditId, number } = props;
  const api = useApiForm({
    schema: askPlanChangeForm,
    endpoint: endpointOf(props, "/change-request"),
    defaults: { caseId, auditId, number, reason: "" },
    idPrefix: "ask-",
  });
  return (
    <ApiForm api={api} label={t("ask")} submitLabel={t("ask")}>
      <TextAreaField name="reason" label={t("askReason")} hint={t("askHint")} rows={3} />
    </ApiForm>
  );
}
