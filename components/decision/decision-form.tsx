"use client";

import { useTranslations } from "next-intl";
import { ApiForm } from "@/components/forms/api-form";
import { RadioCardsField, TextAreaField } from "@/components/forms/fields";
import { useApiForm } from "@/components/forms/use-api-form";
import { RefusalList } from "@/components/workflow/refusal-list";
import { decisionForm } from "@/lib/domain/decision/decision-form";
import type { Refusal } from "@/lib/domain/outcome";

type DecisionFormProps = Readonly<{
  caseId: string;
  fileSha256: string;
  grantRefusals: readonly Refusal[];
  refuseRefusals: readonly Refusal[];
}>;

/** One decision; what speaks against each outcome is said before anything is pressed. */
export function DecisionForm({ caseId, fileSha256, grantRefusals, refuseRefusals }: DecisionFormProps) {
  const t = useTranslations("decision");
  const tr = useTranslations();
  const api = useApiForm({
    schema: decisionForm,
    endpoint: `/api/v1/cases/${caseId}/decisions`,
    defaults: { caseId, fileSha256, reasons: "" },
  });
  const isShut = refuseRefusals.length > 0 && grantRefusals.length > 0;
  return (
    <>
      <div className="mb-4">
        <RefusalList
          refusals={grantRefusals}
          title={tr("common.labelled", { label: tr("workflow.refusals.title"), text: t("outcomes.grant") })}
        />
      </div>
      <ApiForm
        api={api}
        label={t("page.decide")}
        submitLabel={t("page.submit")}
        done={t("page.submitDone")}
        blockedBy={isShut ? [tr("workflow.refusals.title")] : []}
      >
        <RadioCardsField
          name="outcome"
          label={t("page.outcome")}
          columns={2}
          options={[
            {
              value: "grant",
              label: t("outcomes.grant"),
              hint: t("page.grantHint"),
              disabled: grantRefusals.length > 0,
            },
            {
              value: "refuse",
              label: t("outcomes.refuse"),
              hint: t("page.refuseHint"),
              disabled: refuseRefusals.length > 0,
            },
          ]}
        />
        <TextAreaField name="reasons" label={t("page.reasons")} hint={t("page.reasonsHint")} rows={5} />
      </ApiForm>
    </>
  );
}
