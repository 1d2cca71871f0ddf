"use client";

import { useTranslations } from "next-intl";
import { useWatch } from "react-hook-form";
import { ApiForm } from "@/components/forms/api-form";
import { DateField, RadioCardsField, SelectField, TextAreaField } from "@/components/forms/fields";
import type { Draft } from "@/components/forms/kept-draft";
import { useApiForm } from "@/components/forms/use-api-form";
import type { OneProps } from "@/components/nonconformity/client-forms";
import { ANSWER_PARTS } from "@/lib/domain/nonconformity/answer-part";
import {
  agreeVerificationForm,
  judgeNonconformityForm,
  VERDICTS,
  VERIFICATION_WAYS,
} from "@/lib/domain/nonconformity/nonconformity-forms";

type JudgeProps = Readonly<{
  one: OneProps;
  mayAccept: boolean;
  /** The client has said when its action was carried out: only then can it be found effective. */
  isCarriedOut: boolean;
  blockedBy: readonly string[];
  draft: Draft<typeof judgeNonconformityForm> | null;
}>;

/** Accept the plan, return it, or verify; what is not possible from here cannot be chosen. */
export function JudgeForm({ one, mayAccept, isCarriedOut, blockedBy, draft }: JudgeProps) {
  const t = useTranslations("nonconformity");
  const base = { ...one, finding: "" };
  const api = useApiForm({
    schema: judgeNonconformityForm,
    endpoint: `/api/v1/cases/${one.caseId}/nonconformities/${one.nonconformityId}/judgements`,
    idPrefix: "judge-",
    draft: {
      key: `nonconformity-judgement/${one.nonconformityId}`,
      baseVersion: one.version,
      isRestored: draft !== null,
    },
    defaults: draft ?? base,
    base,
    again: true,
  });
  return (
    <ApiForm api={api} label={t("judgement.title")} submitLabel={t("judgement.submit")} blockedBy={blockedBy}>
      <RadioCardsField
        name="verdict"
        label={t("judgement.verdict")}
        columns={3}
        options={VERDICTS.map((verdict) => ({
          value: verdict,
          label: t(`judgement.${verdict}`),
          hint: t(`judgement.${verdict === "verified" && !isCarriedOut ? "notCarriedOut" : verdict}Hint`),
          disabled: (verdict === "accepted" && !mayAccept) || (verdict === "verified" && !isCarriedOut),
        }))}
      />
      <PartReasons />
      <TextAreaField name="finding" label={t("judgement.finding")} rows={3} optional />
      <VerifiedBy />
    </ApiForm>
  );
}

/** What a return says of each part: an empty one stands as accepted. */
function PartReasons() {
  const t = useTranslations("nonconformity");
  if (useWatch({ name: "verdict" }) !== "returned") return null;
  return (
    <fieldset className="border-l-2 border-edge pl-4">
      <legend className="float-left mb-2 text-muted">{t("judgement.partsHint")}</legend>
      <div className="clear-both grid gap-4 sm:grid-cols-2">
        {ANSWER_PARTS.map((part) => (
          <TextAreaField
            key={part}
            name={`returns.${part}`}
            label={t("judgement.returnPart", { part: t(`answer.part.${part}`) })}
            rows={2}
            optional
          />
        ))}
      </div>
    </fieldset>
  );
}

/** Only what was found effective was verified in some way (5.5.11). */
function VerifiedBy() {
  return useWatch({ name: "verdict" }) === "verified" ? <WayField name="way" /> : null;
}

type PlanProps = Readonly<{
  one: OneProps;
  way: string;
  plannedOn: string | null;
  blockedBy: readonly string[];
}>;

/** What was agreed with the client about the verification (5.5.8.2 l). */
export function VerificationPlanForm({ one, way, plannedOn, blockedBy }: PlanProps) {
  const t = useTranslations("nonconformity.plan");
  const verificationWay = VERIFICATION_WAYS.find((choice) => choice === way);
  const api = useApiForm({
    schema: agreeVerificationForm,
    endpoint: `/api/v1/cases/${one.caseId}/nonconformities/${one.nonconformityId}/verification-plan`,
    idPrefix: "plan-",
    defaults: {
      ...one,
      ...(verificationWay === undefined ? {} : { verificationWay }),
      ...(plannedOn === null ? {} : { verificationPlannedOn: plannedOn }),
    },
  });
  return (
    <ApiForm api={api} label={t("title")} submitLabel={t("submit")} blockedBy={blockedBy}>
      <div className="grid gap-5 sm:grid-cols-2">
        <WayField name="verificationWay" />
        <DateField name="verificationPlannedOn" label={t("plannedOn")} />
      </div>
    </ApiForm>
  );
}

function WayField({ name }: Readonly<{ name: string }>) {
  const t = useTranslations("nonconformity");
  return (
    <SelectField
      name={name}
      label={t("judgement.way")}
      options={VERIFICATION_WAYS.map((way) => ({ value: way, label: t(`way.${way}`) }))}
    />
  );
}
