"use client";

import { useTranslations } from "next-intl";
import { useWatch } from "react-hook-form";
import { useBoundControl } from "@/components/forms/form-context";
import { FileField } from "@/components/forms/file-field";
import { RowsField } from "@/components/forms/rows-field";
import { SignatureCell, type Signing, UNSIGNED } from "@/components/audit/signature-cell";
import { CAPACITIES, PRESENCES } from "@/lib/domain/audit/conduct-lists";
import { SCAN_ACCEPT } from "@/lib/domain/file/file-types";

export const NOBODY = {
  ...{ name: "", capacity: "department-head", department: "", post: "", organisation: "" },
  ...{ authorisation: "", fileId: null, presence: "in-person", ...UNSIGNED },
} as const;

const signingOf = (row: unknown): Signing & Readonly<{ name: string }> => {
  const held: Readonly<Record<string, unknown>> = typeof row === "object" && row !== null ? { ...row } : {};
  const { name, signatureFileId, isSignedOnPaper } = held;
  return {
    name: typeof name === "string" ? name : "",
    signatureFileId: typeof signatureFileId === "string" ? signatureFileId : null,
    isSignedOnPaper: isSignedOnPaper === true,
  };
};

function RowSignature({ path }: Readonly<{ path: string }>) {
  const { form } = useBoundControl(path);
  const { name, ...signing } = signingOf(useWatch({ name: path }));
  return (
    <SignatureCell
      name={name}
      signing={signing}
      onSign={({ signatureFileId, isSignedOnPaper }) => {
        form.setValue(`${path}.signatureFileId`, signatureFileId, { shouldDirty: true });
        form.setValue(`${path}.isSignedOnPaper`, isSignedOnPaper, { shouldDirty: true });
      }}
    />
  );
}

/** Who takes part in a meeting, in which capacity, in the room or from afar, each with the signature (5.5.2, 5.5.8.1). */
export function AttendanceField() {
  const t = useTranslations("conduct");
  return (
    <>
      <RowsField
        name="attendance"
        label={t("meetings.attendance")}
        hint={t("meetings.attendanceHint")}
        blank={NOBODY}
        max={200}
        columns={[
          { key: "name", header: t("meetings.name"), kind: "text" },
          {
            key: "capacity",
            header: t("meetings.capacity"),
            kind: "select",
            options: CAPACITIES.map((value) => ({ value, label: t(`capacity.${value}`) })),
          },
          { key: "department", header: t("meetings.department"), kind: "text" },
          { key: "post", header: t("meetings.post"), kind: "text" },
          { key: "organisation", header: t("meetings.organisation"), kind: "text" },
          { key: "authorisation", header: t("meetings.authorisation"), kind: "text" },
          {
            key: "presence",
            header: t("meetings.presence"),
            kind: "select",
            width: "narrow",
            options: PRESENCES.map((value) => ({ value, label: t(`presence.${value}`) })),
          },
        ]}
        extra={{ header: t("signature.column"), cell: (path) => <RowSignature path={path} /> }}
      />
      <FileField
        name="sheetFileIds"
        label={t("signature.sheets")}
        hint={t("signature.sheetsHint")}
        accept={SCAN_ACCEPT}
        multiple
        optional
      />
    </>
  );
}
