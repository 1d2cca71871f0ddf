"use client";

import { useTranslations } from "next-intl";
import { ApiForm } from "@/components/forms/api-form";
import { DateField, TextAreaField } from "@/components/forms/fields";
import { RowsField } from "@/components/forms/rows-field";
import { useApiForm } from "@/components/forms/use-api-form";
import { programmeForm } from "@/lib/domain/programme/programme-form";

type Choosable = Readonly<{ value: string; label: string }>;

type ProgrammeFormProps = Readonly<{
  caseId: string;
  version: number | null;
  note: string;
  foreseenDecisionOn: string | null;
  chosen: readonly Readonly<{ siteId: string; reason: string }>[];
  choosable: readonly Choosable[];
}>;

/** What the programme manager adds: the day the decision is expected, and the sites chosen by a person. */
export function ProgrammeForm(props: ProgrammeFormProps) {
  const { caseId, version, note, foreseenDecisionOn, chosen, choosable } = props;
  const t = useTranslations("programme.form");
  const api = useApiForm({
    schema: programmeForm,
    endpoint: `/api/v1/cases/${caseId}/programme`,
    method: "PUT",
    defaults: { caseId, version, note, foreseenDecisionOn: foreseenDecisionOn ?? "", chosen: [...chosen] },
  });
  return (
    <ApiForm
      api={api}
      label={t("title")}
      submitLabel={t("submit")}
      words={Object.fromEntries(choosable.map(({ value, label }) => [value, label]))}
    >
      <DateField name="foreseenDecisionOn" label={t("foreseen")} hint={t("foreseenHint")} optional />
      {choosable.length > 0 && (
        <RowsField
          name="chosen"
          label={t("chosen")}
          blank={{ siteId: "", reason: "" }}
          columns={[
            { key: "siteId", header: t("site"), kind: "select", options: choosable },
            { key: "reason", header: t("reason"), kind: "text", width: "wide" },
          ]}
        />
      )}
      <TextAreaField name="note" label={t("note")} hint={t("noteHint")} optional />
    </ApiForm>
  );
}
