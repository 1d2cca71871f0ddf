"use client";

import { useTranslations } from "next-intl";
import { useWatch } from "react-hook-form";
import { ApiForm } from "@/components/forms/api-form";
import { CheckboxField, DateField, SelectField, TextAreaField } from "@/components/forms/fields";
import { useAwaitedSaves } from "@/components/forms/pending-work";
import { useApiForm } from "@/components/forms/use-api-form";
import {
  acceptTeamForm,
  answerObjectionForm,
  declarationForm,
  issueTaskForm,
  objectToMemberForm,
  replaceMemberForm,
} from "@/lib/domain/team/team-form";

type OnAudit = Readonly<{ caseId: string; auditId: string }>;

const endpointOf = ({ caseId, auditId }: OnAudit, rest: string) =>
  `/api/v1/cases/${caseId}/audits/${auditId}/${rest}`;

export function IssueTaskForm(props: OnAudit & Readonly<{ version: number; isBlocked: boolean }>) {
  const t = useTranslations("team");
  const { caseId, auditId, version, isBlocked } = props;
  const awaited = useAwaitedSaves();
  const api = useApiForm({
    schema: issueTaskForm,
    endpoint: endpointOf(props, "task-order"),
    defaults: { caseId, auditId, version },
    idPrefix: "task-",
  });
  return (
    <ApiForm
      api={api}
      label={t("issue")}
      submitLabel={t("issue")}
      blockedBy={[...(isBlocked ? [t("blocked")] : []), ...awaited]}
    >
      {null}
    </ApiForm>
  );
}

export function DeclareForm(props: OnAudit) {
  const t = useTranslations("team.declare");
  const { caseId, auditId } = props;
  const api = useApiForm({
    schema: declarationForm,
    endpoint: endpointOf(props, "declaration"),
    defaults: { caseId, auditId, hasNoTies: false, lastTieOn: "", note: "" },
    idPrefix: "declare-",
  });
  return (
    <ApiForm api={api} label={t("title")} submitLabel={t("submit")}>
      <CheckboxField name="hasNoTies" label={t("hasNoTies")} />
      <DateField name="lastTieOn" label={t("lastTieOn")} optional />
      <TextAreaField name="note" label={t("note")} />
    </ApiForm>
  );
}

export function AcceptTeamForm(props: OnAudit) {
  const t = useTranslations("team");
  const { caseId, auditId } = props;
  const api = useApiForm({
    schema: acceptTeamForm,
    endpoint: endpointOf(props, "team/acceptance"),
    defaults: { caseId, auditId },
    idPrefix: "accept-",
  });
  return (
    <ApiForm api={api} label={t("accept")} submitLabel={t("accept")}>
      {null}
    </ApiForm>
  );
}

type Choice = Readonly<{ value: string; label: string }>;

export function ObjectForm(props: OnAudit & Readonly<{ members: readonly Choice[] }>) {
  const t = useTranslations("team.object");
  const { caseId, auditId, members } = props;
  const api = useApiForm({
    schema: objectToMemberForm,
    endpoint: endpointOf(props, "team/objections"),
    defaults: { caseId, auditId, personId: "", reason: "" },
    again: true,
    idPrefix: "object-",
  });
  return (
    <ApiForm api={api} label={t("title")} submitLabel={t("submit")} submitVariant="danger">
      <SelectField name="personId" label={t("person")} options={members} />
      <TextAreaField name="reason" label={t("reason")} />
    </ApiForm>
  );
}

export function AnswerObjectionForm(props: OnAudit & Readonly<{ objectionId: string }>) {
  const t = useTranslations("team.answer");
  const { caseId, auditId, objectionId } = props;
  const api = useApiForm({
    schema: answerObjectionForm,
    endpoint: endpointOf(props, `team/objections/${objectionId}/answer`),
    defaults: { caseId, auditId, objectionId, upheld: false, answer: "" },
    idPrefix: `answer-${objectionId}-`,
  });
  return (
    <ApiForm api={api} label={t("title")} submitLabel={t("submit")}>
      <CheckboxField name="upheld" label={t("upheld")} />
      <TextAreaField name="answer" label={t("answer")} />
    </ApiForm>
  );
}

type ReplaceMemberFormProps = OnAudit &
  Readonly<{
    version: number;
    members: readonly Choice[];
    candidates: readonly Choice[];
    approvers: readonly Choice[];
  }>;

/** 5.4.4.7 e): who leaves, who joins, the event nobody could foresee, and who approved it. */
export function ReplaceMemberForm(props: ReplaceMemberFormProps) {
  const t = useTranslations("team.replace");
  const { caseId, auditId, version, members, candidates, approvers } = props;
  const joining = candidates.filter(({ value }) => members.every((member) => member.value !== value));
  const api = useApiForm({
    schema: replaceMemberForm,
    endpoint: endpointOf(props, "team/replacements"),
    defaults: {
      ...{ caseId, auditId, version, reason: "" },
      ...{ leavingPersonId: "", joiningPersonId: "", approvedByPersonId: "" },
    },
    again: true,
    idPrefix: "replace-",
  });
  const chosen: unknown = useWatch({ control: api.form.control, name: "joiningPersonId" });
  return (
    <ApiForm api={api} label={t("title")} submitLabel={t("submit")} submitVariant="danger">
      <p>{t("why")}</p>
      <SelectField name="leavingPersonId" label={t("leaving")} options={members} />
      <SelectField name="joiningPersonId" label={t("joining")} options={joining} />
      <TextAreaField name="reason" label={t("reason")} />
      <SelectField
        name="approvedByPersonId"
        label={t("approver")}
        options={approvers.filter(({ value }) => value !== chosen)}
      />
    </ApiForm>
  );
}
