"use client";

import { useTranslations } from "next-intl";
import { ApiForm } from "@/components/forms/api-form";
import { RowsField } from "@/components/forms/rows-field";
import { TextAreaField } from "@/components/forms/fields";
import { useApiForm } from "@/components/forms/use-api-form";
import { Checkbox } from "@/components/ui/choice";
import {
  agreePlanForm,
  issuePlanForm,
  planForm,
  type PlanForm as PlanValues,
} from "@/lib/domain/plan/plan-form";

type OnAudit = Readonly<{ caseId: string; auditId: string }>;

const endpointOf = ({ caseId, auditId }: OnAudit, rest = "") =>
  `/api/v1/cases/${caseId}/audits/${auditId}/plan${rest}`;

type PlanFormProps = OnAudit &
  Readonly<{ planVersion: number; purpose: string; scope: string; rows: PlanValues["rows"] }>;

/** The leader's draft: purpose, scope, and for each row its day, unit, process and remote work. */
export function PlanForm(props: PlanFormProps) {
  const t = useTranslations("plan.form");
  const { caseId, auditId, planVersion, purpose, scope, rows } = props;
  const api = useApiForm({
    schema: planForm,
    endpoint: endpointOf(props),
    method: "PUT",
    defaults: { caseId, auditId, planVersion, purpose, scope, rows },
  });
  const [first] = rows;
  return (
    <ApiForm api={api} label={t("title")} submitLabel={t("save")}>
      <TextAreaField name="purpose" label={t("purpose")} />
      <TextAreaField name="scope" label={t("scope")} />
      {rows.some((row) => row.isRemote) && (
        <Checkbox
          label={t("consent")}
          defaultChecked={rows.every((row) => !row.isRemote || row.hasRemoteConsent)}
          onChange={(event) => {
            for (const [index, row] of api.form.getValues("rows").entries())
              if (row.isRemote) api.form.setValue(`rows.${index}.hasRemoteConsent`, event.target.checked);
          }}
        />
      )}
      {first !== undefined && (
        <RowsField
          name="rows"
          label={t("rows")}
          blank={{ ...first, clauses: [], contents: [] }}
          columns={[
            { key: "date", header: t("date"), kind: "date" },
            { key: "unit", header: t("unit"), kind: "text" },
            { key: "process", header: t("process"), kind: "text", width: "wide" },
            { key: "remoteReason", header: t("remoteReason"), kind: "text" },
            { key: "remoteTool", header: t("remoteTool"), kind: "text" },
          ]}
        />
      )}
    </ApiForm>
  );
}

/** Sends the draft to the client; off while something blocks it. */
export function IssuePlanForm(props: OnAudit & Readonly<{ planVersion: number; isBlocked: boolean }>) {
  const t = useTranslations("plan.form");
  const { caseId, auditId, planVersion, isBlocked } = props;
  const api = useApiForm({
    schema: issuePlanForm,
    endpoint: endpointOf(props, "/issue"),
    defaults: { caseId, auditId, planVersion },
    idPrefix: "issue-",
  });
  return (
    <ApiForm
      api={api}
      label={t("issue")}
      submitLabel={t("issue")}
      blockedBy={isBlocked ? [t("blocked")] : []}
    >
      {null}
    </ApiForm>
  );
}

/** The client agrees to the version it reads. */
export function AgreePlanForm(props: OnAudit & Readonly<{ number: number }>) {
  const t = useTranslations("plan.form");
  const { caseId, auditId, number } = props;
  const api = useApiForm({
    schema: agreePlanForm,
    endpoint: endpointOf(props, "/agreement"),
    defaults: { caseId, auditId, number },
    idPrefix: "agree-",
  });
  return (
    <ApiForm api={api} label={t("agree")} submitLabel={t("agree")}>
      {null}
    </ApiForm>
  );
}
