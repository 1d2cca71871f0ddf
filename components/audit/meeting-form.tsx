"use client";

import { useTranslations } from "next-intl";
import { AttendanceField, NOBODY } from "@/components/audit/attendance-field";
import { UNSIGNED } from "@/components/audit/signature-cell";
import { ApiForm } from "@/components/forms/api-form";
import {
  CheckboxesField,
  CheckboxField,
  DateField,
  TextAreaField,
  TextField,
} from "@/components/forms/fields";
import { TimeField } from "@/components/forms/time-field";
import { useApiForm } from "@/components/forms/use-api-form";
import { Button } from "@/components/ui/button";
import type { Attendant } from "@/lib/domain/audit/conduct-file";
import { AGENDA, agendaMark, type MeetingKind } from "@/lib/domain/audit/conduct-lists";
import { closingForm, openingForm } from "@/lib/domain/audit/meeting-form";

type MeetingFormProps = Readonly<{
  kind: MeetingKind;
  ids: Readonly<{ caseId: string; auditId: string }>;
  team: readonly Readonly<{ name: string; role: string }>[];
  today: string;
  /** The day and the times the plan has for it, once that day has come. */
  planned: Readonly<{ heldOn: string; startsAt: number; endsAt: number }> | null;
  mayBeRemote: boolean;
  /** Who was at the opening: most of them close as well. */
  known: readonly Attendant[];
  /** What was typed and not recorded. */
  draft: object | null;
}>;

const TIMES = { opening: { startsAt: 540, endsAt: 570 }, closing: { startsAt: 990, endsAt: 1_020 } } as const;

const manager = { ...NOBODY, capacity: "top-management" } as const;

const FORMS = { opening: openingForm, closing: closingForm } as const;

/** Records an opening or closing meeting (5.5.2, 5.5.8). */
export function MeetingForm({
  kind,
  ids,
  team,
  today,
  planned,
  mayBeRemote,
  known,
  draft,
}: MeetingFormProps) {
  const t = useTranslations("conduct");
  const ourselves = team.map(({ name, role }) => ({
    ...NOBODY,
    ...{ name, capacity: "audit-team" as const, post: t(`role.${role}`) },
  }));
  const api = useApiForm<Record<string, unknown>, unknown>({
    schema: FORMS[kind],
    endpoint: `/api/v1/cases/${ids.caseId}/audits/${ids.auditId}/${kind}`,
    idPrefix: `${kind}-`,
    draft: { key: `${kind}-meeting/${ids.auditId}`, baseVersion: 0 },
    defaults: {
      ...ids,
      ...TIMES[kind],
      heldOn: today,
      ...planned,
      place: "",
      isRemote: mayBeRemote,
      note: "",
      agendaDone: [],
      disagreements: "",
      attendance: known.length > 0 ? known.map((one) => ({ ...one, ...UNSIGNED })) : [manager, ...ourselves],
      sheetFileIds: [],
      ...draft,
    },
  });
  const meeting = t(`meetings.${kind}`);
  return (
    <div className="mb-10">
      <ApiForm api={api} label={meeting} isWide submitLabel={t("meetings.hold", { meeting })}>
        <p className="text-muted">{t("meetings.why")}</p>
        <div className="flex flex-wrap gap-4">
          <DateField name="heldOn" label={t("meetings.heldOn")} max={today} />
          <TimeField name="startsAt" label={t("meetings.startsAt")} />
          <TimeField name="endsAt" label={t("meetings.endsAt")} />
        </div>
        <TextField name="place" label={t("meetings.place")} />
        {mayBeRemote && <CheckboxField name="isRemote" label={t("meetings.isRemote")} />}
        <CheckboxesField
          name="agendaDone"
          label={t("meetings.agenda")}
          columns={2}
          options={AGENDA[kind].map((point) => ({
            value: point,
            label: `${agendaMark(kind, point)} ${t(`agenda.${point}`)}`,
          }))}
        />
        <div>
          <Button
            size="small"
            onClick={() => {
              api.form.setValue("agendaDone", [...AGENDA[kind]], { shouldDirty: true });
            }}
          >
            {t("meetings.all")}
          </Button>
        </div>
        <AttendanceField />
        {kind === "closing" && (
          <TextAreaField
            name="disagreements"
            label={t("meetings.disagreements")}
            hint={t("meetings.disagreementsHint")}
            rows={2}
          />
        )}
        <TextAreaField name="note" label={t("meetings.note")} rows={2} />
      </ApiForm>
    </div>
  );
}
