"use client";

import { useTranslations } from "next-intl";
import { ApiForm } from "@/components/forms/api-form";
import { useAwaitedSaves } from "@/components/forms/pending-work";
import { useApiForm } from "@/components/forms/use-api-form";
import { agreePlanForm, issuePlanForm } from "@/lib/domain/plan/plan-form";

type OnAudit = Readonly<{ caseId: string; auditId: string }>;

const endpointOf = ({ caseId, auditId }: OnAudit, rest: string) =>
  `/api/v1/cases/${caseId}/audits/${auditId}/plan${rest}`;

/** Sends the draft to the client; off while something blocks it. */
export function IssuePlanForm(props: OnAudit & Readonly<{ version: number; isBlocked: boolean }>) {
  const t = useTranslations("plan.form");
  const { caseId, auditId, version, isBlocked } = props;
  const awaited = useAwaitedSaves();
  const api = useApiForm({
    schema: issuePlanForm,
    endpoint: endpointOf(props, "/issue"),
    defaults: { caseId, auditId, version },
    idPrefix: "issue-",
  });
  return (
    <ApiForm
      api={api}
      label={t("issue")}
      submitLabel={t("issue")}
      blockedBy={[...(isBlocked ? [t("blocked")] : []), ...awaited]}
    >
      {null}
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
