"use client";

import { useTranslations } from "next-intl";
import { ApiForm } from "@/components/forms/api-form";
import { CheckboxesField, DateField, TextAreaField, TextField } from "@/components/forms/fields";
import type { Draft } from "@/components/forms/kept-draft";
import { TimeField } from "@/components/forms/time-field";
import { useApiForm } from "@/components/forms/use-api-form";
import { exchangeForm } from "@/lib/domain/audit/communication-forms";

type ExchangeFormProps = Readonly<{
  ids: Readonly<{ caseId: string; auditId: string }>;
  team: readonly Readonly<{ personId: string; name: string; role: string }>[];
  today: string;
  /** The first day that has none yet. */
  missingDay: string | null;
  /** Exchanges on file: what is typed for the next one rests on it. */
  recorded: number;
  draft: Draft<typeof exchangeForm> | null;
}>;

/** The end of a day on site. */
const AT = 1_020;

/** Records an exchange of the team (5.5.3.1). */
export function ExchangeForm({ ids, team, today, missingDay, recorded, draft }: ExchangeFormProps) {
  const t = useTranslations("conduct");
  const api = useApiForm({
    schema: exchangeForm,
    endpoint: `/api/v1/cases/${ids.caseId}/audits/${ids.auditId}/exchanges`,
    idPrefix: "exchange-",
    draft: { key: `exchange/${ids.auditId}`, baseVersion: recorded },
    defaults: draft ?? {
      ...{ ...ids, heldOn: missingDay ?? today, heldAt: AT, personIds: team.map(({ personId }) => personId) },
      ...{ progress: "", reassigned: "", concerns: "", told: "", toldTo: "" },
    },
  });
  return (
    <div className="mt-6">
      <ApiForm api={api} label={t("talk.add")} submitLabel={t("talk.record")}>
        <div className="flex flex-wrap gap-4">
          <DateField name="heldOn" label={t("talk.heldOn")} max={today} />
          <TimeField name="heldAt" label={t("talk.heldAt")} />
        </div>
        <CheckboxesField
          name="personIds"
          label={t("talk.present")}
          columns={2}
          options={team.map(({ personId, name, role }) => ({
            value: personId,
            label: `${name} · ${t(`role.${role}`)}`,
          }))}
        />
        <TextAreaField name="progress" label={t("talk.progress")} hint={t("talk.progressHint")} rows={3} />
        <TextAreaField name="reassigned" label={t("talk.reassigned")} rows={2} optional />
        <TextAreaField
          name="concerns"
          label={t("talk.concerns")}
          hint={t("talk.concernsHint")}
          rows={2}
          optional
        />
        <TextAreaField name="told" label={t("talk.told")} rows={2} optional />
        <TextField name="toldTo" label={t("talk.toldWhom")} optional />
      </ApiForm>
    </div>
  );
}
