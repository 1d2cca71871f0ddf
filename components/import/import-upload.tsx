"use client";

import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useId, useState } from "react";
import { uploadFile, type Uploaded } from "@/components/forms/upload-file";
import { describeControl, Field } from "@/components/ui/field";
import { FileDrop } from "@/components/ui/file-drop";
import { Progress } from "@/components/ui/progress";

const ACCEPTED = ".xlsx";

/** Chooses the workbook; its dry run is a page of its own address, so that it can be read again. */
export function ImportUpload() {
  const t = useTranslations();
  const router = useRouter();
  const id = useId();
  const [percent, setPercent] = useState<number | null>(null);
  const [failure, setFailure] = useState<string>();

  const failureOf = (sent: Exclude<Uploaded, { kind: "stored" }>): string =>
    sent.kind === "offline"
      ? t("forms.offline")
      : (sent.detail ?? t("forms.unexpected", { status: sent.status }));

  const send = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    setFailure(undefined);
    setPercent(0);
    const sent = await uploadFile(file, setPercent);
    setPercent(null);
    if (sent.kind === "stored") router.push(`/import?file=${sent.file.id}`);
    else setFailure(failureOf(sent));
  };

  return (
    <Field id={id} label={t("import.file")} hint={t("import.fileHint")} error={failure}>
      <FileDrop
        {...describeControl(id, { hint: t("import.fileHint"), error: failure })}
        accept={ACCEPTED}
        limit="5 MB"
        disabled={percent !== null}
        onFiles={(files) => {
          void send(files[0]);
        }}
      />
      {percent !== null && <Progress label={t("import.uploading")} value={percent} />}
    </Field>
  );
}
