"use client";

import { useTranslations } from "next-intl";
import { decisionDraftKey, type DecisionDraft } from "@/components/decision/decision-draft";
import { ApiForm } from "@/components/forms/api-form";
import { RadioCardsField, TextAreaField } from "@/components/forms/fields";
import { useApiForm } from "@/components/forms/use-api-form";
import { RefusalList } from "@/components/workflow/refusal-list";
import { decisionForm } from "@/lib/domain/decision/decision-form";
import type { Refusal } from "@/lib/domain/outcome";

type DecisionFormProps = Readonly<{
  caseId: string;
  scheme: string;
  /** Which of the systems of a combined audit it is; below 0 where the case has one alone. */
  place: number;
  draft: DecisionDraft | null;
  fileSha256: string;
  grantRefusals: readonly Refusal[];
  refuseRefusals: readonly Refusal[];
}>;

const draftOf = (caseId: string, place: number) => {
  const { form, objectId } = decisionDraftKey(caseId, place);
  return { key: `${form}/${objectId}`, baseVersion: 0 };
};

/** One decision; what speaks against each outcome is said before anything is pressed. */
export function DecisionForm(props: DecisionFormProps) {
  const { caseId, scheme, place, draft, fileSha256, grantRefusals, refuseRefusals } = props;
  const t = useTranslations("decision");
  const tr = useTranslations();
  const api = useApiForm({
    schema: decisionForm,
    endpoint: `/api/v1/cases/${caseId}/decisions`,
    ...(place < 0 ? {} : { draft: draftOf(caseId, place) }),
    // Of a file that changed since only the words come back: the outcome is chosen on what is shown now.
    defaults: {
      ...{ reasons: "", ...(draft?.fileSha256 === fileSha256 ? draft : { reasons: draft?.reasons ?? "" }) },
      ...{ caseId, scheme, fileSha256 },
    },
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
              hint: t(place < 0 ? "page.grantHint" : "systems.grantHint"),
              disabled: grantRefusals.length > 0,
            },
            {
              value: "refuse",
              label: t("outcomes.refuse"),
              hint: t(place < 0 ? "page.refuseHint" : "systems.refuseHint"),
              disabled: refuseRefusals.length > 0,
            },
          ]}
        />
        <TextAreaField name="reasons" label={t("page.reasons")} hint={t("page.reasonsHint")} rows={5} />
      </ApiForm>
    </>
  );
}
