"use client";

import { Plus, Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { useFieldArray, type DefaultValues } from "react-hook-form";
import type { z } from "zod";
import { ApiForm } from "@/components/forms/api-form";
import { DateField, TextAreaField, TextField } from "@/components/forms/fields";
import { NumberField } from "@/components/forms/number-field";
import { useApiForm } from "@/components/forms/use-api-form";
import { Button, IconButton } from "@/components/ui/button";
import { ClauseLink } from "@/components/workflow/clause-link";
import { contractForm } from "@/lib/domain/contract/contract-form";

type Instalment = Readonly<{ title: string; titleEn: string; amountFen: number; dueOn: string | null }>;

export type ContractDraft = Readonly<{
  status: string;
  version: number;
  number: string;
  feeFen: number;
  payer: string;
  arrangements: string;
  arrangementsEn: string;
  instalments: readonly Instalment[];
}>;

type ContractFormProps = Readonly<{
  caseId: string;
  caseNumber: string;
  clientName: string;
  contract: ContractDraft | null;
  /** What was typed and not saved yet. */
  draft: DefaultValues<z.input<typeof contractForm>> | null;
}>;

/** 5.3.3: number, fee and its instalments, payer, arrangements. */
export function ContractForm({ caseId, caseNumber, clientName, contract, draft }: ContractFormProps) {
  const t = useTranslations("contract");
  const api = useApiForm({
    schema: contractForm,
    endpoint: `/api/v1/cases/${caseId}/contract`,
    method: "PUT",
    idPrefix: "contract-",
    draft: { key: `contract/${caseId}`, baseVersion: contract?.version ?? 0 },
    defaults: draft ?? {
      caseId,
      version: contract?.version ?? null,
      number: contract?.number ?? `HT-${caseNumber}`,
      ...(contract === null ? {} : { feeFen: contract.feeFen }),
      payer: contract?.payer ?? clientName,
      instalments: [...(contract?.instalments ?? [])],
      arrangements: contract?.arrangements ?? "",
      arrangementsEn: contract?.arrangementsEn ?? "",
    },
  });
  return (
    <ApiForm
      api={api}
      label={t("draftTitle")}
      submitLabel={t("save")}
      confirm={
        contract?.status === "issued"
          ? {
              title: t("takeBackTitle", { number: contract.number }),
              consequence: t("takeBackConsequence"),
              confirmLabel: t("takeBack"),
            }
          : undefined
      }
    >
      <div className="grid gap-x-6 gap-y-5 sm:grid-cols-2">
        <TextField name="number" label={t("number")} />
        <NumberField
          name="feeFen"
          kind="fen"
          unit="¥"
          label={t("fee")}
          clause={<ClauseLink clause="5.3.3" />}
        />
      </div>
      <TextField
        name="payer"
        label={t("payer")}
        hint={t("payerHint")}
        clause={<ClauseLink clause="5.3.3" />}
      />
      <Instalments />
      <TextAreaField name="arrangements" label={t("arrangements")} rows={3} />
      <TextAreaField name="arrangementsEn" label={t("arrangementsEn")} rows={3} />
    </ApiForm>
  );
}

const BLANK = { title: "", titleEn: "", amountFen: undefined, dueOn: null };

/** The parts of the fee; amounts are typed in yuan and kept in fen. */
function Instalments() {
  const t = useTranslations();
  const { fields, append, remove } = useFieldArray({ name: "instalments" });
  return (
    <fieldset id="contract-instalments" tabIndex={-1}>
      <legend className="mb-2 font-semibold">
        <span data-label-text>{t("contract.instalments")}</span>
      </legend>
      {fields.map((field, index) => (
        <div
          key={field.id}
          data-group={t("forms.rows.row", { row: index + 1 })}
          className="grid gap-x-4 gap-y-3 border-t border-line py-3 sm:grid-cols-[1fr_1fr_140px_160px_32px] sm:items-end"
        >
          <TextField name={`instalments.${index}.title`} label={t("contract.instalmentTitle")} />
          <TextField name={`instalments.${index}.titleEn`} label={t("contract.instalmentTitleEn")} />
          <NumberField
            name={`instalments.${index}.amountFen`}
            kind="fen"
            unit="¥"
            label={t("contract.amountYuan")}
          />
          <DateField name={`instalments.${index}.dueOn`} label={t("contract.dueOn")} />
          <IconButton
            label={t("forms.rows.remove", { row: index + 1 })}
            icon={<Trash2 aria-hidden className="size-4" />}
            onClick={() => {
              remove(index);
            }}
          />
        </div>
      ))}
      <Button
        size="small"
        icon={<Plus aria-hidden className="size-4" />}
        onClick={() => {
          append(BLANK);
        }}
      >
        {t("forms.rows.add")}
      </Button>
    </fieldset>
  );
}
