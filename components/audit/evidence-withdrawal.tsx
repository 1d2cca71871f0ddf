"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import type { ShownEvidence } from "@/components/audit/evidence-queue";
import { ApiForm } from "@/components/forms/api-form";
import { TextField } from "@/components/forms/fields";
import { useApiForm } from "@/components/forms/use-api-form";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/modal";
import { withdrawEvidenceForm } from "@/lib/domain/audit/evidence-form";

type EvidenceWithdrawalProps = Readonly<{
  ids: Readonly<{ caseId: string; auditId: string }>;
  file: Pick<ShownEvidence, "id" | "name">;
}>;

/** Takes back a file that was added by mistake; it stays on file, struck out, with the reason. */
export function EvidenceWithdrawal({ ids, file }: EvidenceWithdrawalProps) {
  const t = useTranslations("conduct.evidence");
  const [isOpen, setOpen] = useState(false);
  const close = () => {
    setOpen(false);
  };
  return (
    <>
      <Button
        size="small"
        variant="quiet"
        onClick={() => {
          setOpen(true);
        }}
      >
        {t("withdraw")}
        <span className="sr-only"> {file.name}</span>
      </Button>
      <Dialog open={isOpen} onClose={close} title={t("withdrawTitle", { name: file.name })}>
        <WithdrawalForm ids={ids} file={file} onDone={close} />
      </Dialog>
    </>
  );
}

function WithdrawalForm({ ids, file, onDone }: EvidenceWithdrawalProps & Readonly<{ onDone: () => void }>) {
  const t = useTranslations("conduct.evidence");
  const api = useApiForm({
    schema: withdrawEvidenceForm,
    endpoint: `/api/v1/cases/${ids.caseId}/audits/${ids.auditId}/evidence/${file.id}/withdrawal`,
    idPrefix: `withdraw-${file.id}-`,
    defaults: { ...ids, evidenceId: file.id, reason: "" },
    onDone,
  });
  return (
    <ApiForm api={api} label={t("withdrawTitle", { name: file.name })} submitLabel={t("withdraw")}>
      <TextField name="reason" label={t("reason")} hint={t("reasonHint")} />
    </ApiForm>
  );
}
