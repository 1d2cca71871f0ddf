"use client";

import { useTranslations } from "next-intl";
import { useWatch } from "react-hook-form";
import { ApiForm } from "@/components/forms/api-form";
import { SelectField, TextAreaField } from "@/components/forms/fields";
import { RowsField } from "@/components/forms/rows-field";
import type { Draft } from "@/components/forms/kept-draft";
import { useApiForm } from "@/components/forms/use-api-form";
import { HalfDaysField } from "@/components/team/half-days-field";
import { AUDIT_METHODS } from "@/lib/domain/audit/audit-kinds";
import { HALVES, teamForm, type TeamForm } from "@/lib/domain/team/team-form";
import { TEAM_ROLES } from "@/rules/team/team-facts";

type ProposeTeamFormProps = Readonly<{
  values: TeamForm;
  people: readonly Readonly<{ value: string; label: string }>[];
  conditions: readonly string[];
  draft: Draft<typeof teamForm> | null;
}>;

/** Who, in which role, in which half-days, and how the audit is held. */
export function ProposeTeamForm({ values, people, conditions, draft }: ProposeTeamFormProps) {
  const t = useTranslations();
  const api = useApiForm({
    schema: teamForm,
    endpoint: `/api/v1/cases/${values.caseId}/audits/${values.auditId}/team`,
    method: "PUT",
    draft: { key: `audit-team/${values.auditId}`, baseVersion: values.version, isRestored: draft !== null },
    defaults: draft ?? values,
    base: values,
    idPrefix: "team-",
  });
  const words = (key: string) => t(`team.form.${key}`);
  const choices = [
    ...people,
    ...TEAM_ROLES.map((value) => ({ value, label: t(`team.roles.${value}`) })),
    ...conditions.map((value) => ({ value, label: t(`facts.condition.${value}`) })),
    ...HALVES.map((value) => ({ value, label: words(value) })),
  ];
  const named = Object.fromEntries(choices.map(({ value, label }) => [value, label]));
  return (
    <ApiForm api={api} label={words("title")} submitLabel={words("save")} words={named}>
      <SelectField
        name="method"
        label={words("method")}
        options={AUDIT_METHODS.map((value) => ({ value, label: words(`methods.${value}`) }))}
      />
      <MethodGrounds conditions={conditions} />
      <RowsField
        name="members"
        label={words("members")}
        blank={{ personId: "", role: "member", tasks: "" }}
        columns={[
          { key: "personId", header: words("person"), kind: "select", options: people },
          {
            key: "role",
            header: t("team.role"),
            kind: "select",
            options: TEAM_ROLES.map((value) => ({ value, label: t(`team.roles.${value}`) })),
          },
          { key: "tasks", header: t("team.tasks"), kind: "text", width: "wide" },
        ]}
      />
      <HalfDaysField people={people} />
    </ApiForm>
  );
}

/** What another method than on site has to be founded on (5.4.1); what was written already never goes out of sight. */
function MethodGrounds({ conditions }: Pick<ProposeTeamFormProps, "conditions">) {
  const t = useTranslations();
  const words = (key: string) => t(`team.form.${key}`);
  const [method, reason, grounds] = useWatch<TeamForm, ["method", "methodReason", "offSiteGrounds"]>({
    name: ["method", "methodReason", "offSiteGrounds"],
  });
  return (
    <>
      {(method !== "on-site" || reason !== "") && (
        <TextAreaField name="methodReason" label={words("methodReason")} />
      )}
      {(method === "off-site" || grounds.length > 0) && (
        <RowsField
          name="offSiteGrounds"
          label={words("grounds")}
          max={conditions.length}
          blank={{ condition: "", ground: "" }}
          columns={[
            {
              key: "condition",
              header: words("condition"),
              kind: "select",
              options: conditions.map((value) => ({ value, label: t(`facts.condition.${value}`) })),
            },
            { key: "ground", header: words("ground"), kind: "text", width: "wide" },
          ]}
        />
      )}
    </>
  );
}
