"use client";

import { useTranslations } from "next-intl";
import { ApiForm } from "@/components/forms/api-form";
import { RadioCardsField, TextAreaField } from "@/components/forms/fields";
import type { Draft } from "@/components/forms/kept-draft";
import { useApiForm } from "@/components/forms/use-api-form";
import { ITEM_VERDICTS } from "@/lib/domain/audit/conduct-lists";
import { type Stage1ItemEntry, stage1ItemsForm } from "@/lib/domain/audit/stage1-forms";

type Stage1ItemsFormProps = Readonly<{
  ids: Readonly<{ caseId: string; auditId: string }>;
  contents: readonly string[];
  items: readonly Stage1ItemEntry[];
  version: number;
  draft: Draft<typeof stage1ItemsForm> | null;
}>;

/** The contents of stage 1 with verdict and evidence (5.4.2.1 b); several members may have it open. */
export function Stage1ItemsForm({ ids, contents, items, version, draft }: Stage1ItemsFormProps) {
  const t = useTranslations("conduct");
  const facts = useTranslations("facts.contents");
  const base = {
    ...ids,
    version,
    items: contents.map((item) => {
      const found = items.find((each) => each.item === item);
      return { item, verdict: found?.verdict ?? "conforms", evidence: found?.evidence ?? "" };
    }),
  };
  const api = useApiForm({
    schema: stage1ItemsForm,
    endpoint: `/api/v1/cases/${ids.caseId}/audits/${ids.auditId}/stage1-items`,
    method: "PUT",
    idPrefix: "items-",
    draft: { key: `stage1-items/${ids.auditId}`, baseVersion: version, isRestored: draft !== null },
    defaults: draft ?? base,
    base,
  });
  const words = Object.fromEntries(ITEM_VERDICTS.map((value) => [value, t(`itemVerdict.${value}`)]));
  return (
    <ApiForm api={api} submitLabel={t("stage1.save")} words={words}>
      {contents.map((item, index) => (
        <div key={item} data-group={facts(item)} className="flex flex-col gap-2 border-b border-line pb-4">
          <h3 className="font-semibold">{facts(item)}</h3>
          <RadioCardsField
            name={`items.${index}.verdict`}
            label={t("stage1.verdict")}
            columns={3}
            options={ITEM_VERDICTS.map((value) => ({ value, label: t(`itemVerdict.${value}`) }))}
          />
          <TextAreaField name={`items.${index}.evidence`} label={t("stage1.evidence")} rows={3} />
        </div>
      ))}
    </ApiForm>
  );
}
