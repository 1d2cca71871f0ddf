"use client";

import { useTranslations } from "next-intl";
import { ApiForm } from "@/components/forms/api-form";
import { TextAreaField, TextField } from "@/components/forms/fields";
import { useApiForm } from "@/components/forms/use-api-form";
import { FormSection } from "@/components/ui/form-section";
import { RefusalList } from "@/components/workflow/refusal-list";
import {
  correctContentForm,
  TEXT_KINDS,
  type ContentTexts,
  type TextKind,
} from "@/lib/domain/certificate/content-correction";
import type { Refusal } from "@/lib/domain/outcome";

export type CorrectionFacts = Readonly<{
  texts: ContentTexts;
  sha256: string;
  refusals: readonly Refusal[];
}>;

type FormProps = Readonly<{ caseId: string; correction: CorrectionFacts }>;

const rowsOf = (texts: ContentTexts[TextKind]) => texts.map(({ zh, en }) => ({ zh, en }));

/** The words the client objected to are put right; what is left as it reads is not touched. */
export function CorrectionForm({ caseId, correction }: FormProps) {
  const t = useTranslations("certificate.correction");
  const { texts, sha256, refusals } = correction;
  const api = useApiForm({
    schema: correctContentForm,
    endpoint: `/api/v1/cases/${caseId}/certificate-content-corrections`,
    idPrefix: "correction-",
    defaults: {
      ...{ caseId, contentSha256: sha256, reason: "" },
      ...{ names: rowsOf(texts.names), addresses: rowsOf(texts.addresses), scopes: rowsOf(texts.scopes) },
    },
  });
  if (refusals.length > 0) return <RefusalList refusals={refusals} />;
  return (
    <ApiForm
      api={api}
      label={t("correct")}
      submitLabel={t("submit")}
      done={t("done")}
      confirm={{ title: t("submit"), consequence: t("consequence"), confirmLabel: t("confirm") }}
    >
      <p className="max-w-[70ch] text-muted">{t("why")}</p>
      {TEXT_KINDS.map((kind) => (
        <FormSection key={kind} id={`correction-${kind}`} title={t(`kinds.${kind}`)}>
          {texts[kind].map((said, index) => (
            <Pair
              key={`${said.zh} ${said.en}`}
              kind={kind}
              index={index}
              isOnly={texts[kind].length === 1}
              lacksEnglish={said.en === ""}
            />
          ))}
        </FormSection>
      ))}
      <TextAreaField name="reason" label={t("reason")} hint={t("reasonHint")} rows={3} />
    </ApiForm>
  );
}

type PairProps = Readonly<{ kind: TextKind; index: number; isOnly: boolean; lacksEnglish: boolean }>;

/** One text in both languages; a number tells it from its like. English on file is put right, never taken away. */
function Pair({ kind, index, isOnly, lacksEnglish }: PairProps) {
  const t = useTranslations("certificate.correction");
  const told = { kind: t(`kinds.${kind}`), number: isOnly ? "" : String(index + 1) };
  const [zh, en] = [`${kind}.${index}.zh`, `${kind}.${index}.en`];
  if (kind === "scopes")
    return (
      <>
        <TextAreaField name={zh} label={t("zh", told)} rows={3} />
        <TextAreaField name={en} label={t("en", told)} rows={3} optional={lacksEnglish} />
      </>
    );
  return (
    <>
      <TextField name={zh} label={t("zh", told)} />
      <TextField name={en} label={t("en", told)} inputLanguage="en" optional={lacksEnglish} />
    </>
  );
}
