"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { ApiForm } from "@/components/forms/api-form";
import { FileField } from "@/components/forms/file-field";
import { useApiForm } from "@/components/forms/use-api-form";
import { SignatureCell, type Signing, UNSIGNED } from "@/components/audit/signature-cell";
import { isSigned, type HeldMeeting } from "@/lib/domain/audit/conduct-file";
import { signaturesForm } from "@/lib/domain/audit/meeting-form";
import { SCAN_ACCEPT } from "@/lib/domain/file/file-types";

type MeetingSignaturesProps = Readonly<{
  ids: Readonly<{ caseId: string; auditId: string }>;
  meeting: HeldMeeting;
}>;

type Given = Readonly<Record<string, Signing>>;

const valuesOf = (given: Given) => {
  const all = Object.entries(given);
  return {
    drawn: all.flatMap(([attendanceId, { signatureFileId }]) =>
      signatureFileId === null ? [] : [{ attendanceId, fileId: signatureFileId }],
    ),
    onPaper: all.flatMap(([id, { isSignedOnPaper }]) => (isSignedOnPaper ? [id] : [])),
  };
};

/** Signatures that are still to be given after the meeting was put on record (5.5.2, 5.5.8.1). */
export function MeetingSignatures({ ids, meeting }: MeetingSignaturesProps) {
  const t = useTranslations("conduct.signature");
  const [given, setGiven] = useState<Given>({});
  const open = meeting.attendance.filter((one) => !isSigned(one));
  const api = useApiForm({
    schema: signaturesForm,
    endpoint: `/api/v1/cases/${ids.caseId}/audits/${ids.auditId}/signatures`,
    idPrefix: `${meeting.kind}-signatures-`,
    again: true,
    defaults: { ...ids, kind: meeting.kind, drawn: [], onPaper: [], sheetFileIds: [] },
    onDone: () => {
      setGiven({});
    },
  });
  const sign = (id: string, signing: Signing) => {
    const next = { ...given, [id]: signing };
    setGiven(next);
    const { drawn, onPaper } = valuesOf(next);
    api.form.setValue("drawn", drawn, { shouldDirty: true });
    api.form.setValue("onPaper", onPaper, { shouldDirty: true });
  };
  return (
    <details className="mt-3" open={Object.keys(given).length > 0 || undefined}>
      <summary className="cursor-pointer font-medium text-accent">
        {t("more", { count: open.length })}
      </summary>
      <div className="mt-2">
        <ApiForm api={api} label={t(`form.${meeting.kind}`)} submitLabel={t("save")}>
          {open.length > 0 && (
            <ul>
              {open.map(({ id, name }) => (
                <li key={id} className="flex flex-wrap items-center gap-3 border-b border-line py-1.5">
                  <span className="w-32 font-medium">{name}</span>
                  <SignatureCell
                    name={name}
                    signing={given[id] ?? UNSIGNED}
                    onSign={(signing) => {
                      sign(id, signing);
                    }}
                  />
                </li>
              ))}
            </ul>
          )}
          <FileField
            name="sheetFileIds"
            label={t("sheets")}
            hint={t("sheetsHint")}
            accept={SCAN_ACCEPT}
            multiple
            optional
          />
        </ApiForm>
      </div>
    </details>
  );
}
