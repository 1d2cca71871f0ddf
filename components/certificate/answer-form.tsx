"use client";

import { useTranslations } from "next-intl";
import { useWatch } from "react-hook-form";
import { ApiForm } from "@/components/forms/api-form";
import { RadioCardsField, TextAreaField } from "@/components/forms/fields";
import { useApiForm } from "@/components/forms/use-api-form";
import { answerContentForm } from "@/lib/domain/certificate/certificate-content";

type AnswerFormProps = Readonly<{ caseId: string; confirmationId: string }>;

/** The client says whether the content is right. */
export function AnswerForm({ caseId, confirmationId }: AnswerFormProps) {
  const t = useTranslations("certificate.page");
  const api = useApiForm({
    schema: answerContentForm,
    endpoint: `/api/v1/cases/${caseId}/certificate-content-answers`,
    defaults: { caseId, confirmationId, remark: "" },
  });
  return (
    <ApiForm api={api} label={t("answer")} submitLabel={t("answerSubmit")} done={t("answerDone")}>
      <RadioCardsField
        name="answer"
        label={t("answer")}
        columns={2}
        options={[
          { value: "confirmed", label: t("confirm") },
          { value: "objected", label: t("object") },
        ]}
      />
      <ChangesAskedFor />
    </ApiForm>
  );
}

/** Asked of an objection; what was written stays in sight, whatever is chosen then. */
function ChangesAskedFor() {
  const t = useTranslations("certificate.page");
  const answer: unknown = useWatch({ name: "answer" });
  const remark: unknown = useWatch({ name: "remark" });
  if (answer !== "objected" && remark === "") return null;
  return <TextAreaField name="remark" label={t("remark")} hint={t("remarkHint")} rows={3} />;
}
