"use client";

import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { sendFile } from "@/components/forms/send-file";
import { FindingTable } from "@/components/rule-lint/finding-table";
import { lintAnswer, type LintFinding } from "@/components/rule-lint/lint-answer";
import { describeControl, Field } from "@/components/ui/field";
import { FileDrop } from "@/components/ui/file-drop";
import { Progress } from "@/components/ui/progress";

type Read = Readonly<{ name: string; findings: readonly LintFinding[] }>;

/** Chooses a rule document and shows what is wrong in it; nothing of it is kept. */
export function RuleLint() {
  const t = useTranslations();
  const id = useId();
  const [percent, setPercent] = useState<number | null>(null);
  const [failure, setFailure] = useState<string>();
  const [read, setRead] = useState<Read>();

  const send = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    setFailure(undefined);
    setRead(undefined);
    setPercent(0);
    const sent = await sendFile("/api/v1/rules/lint", file, lintAnswer, setPercent);
    setPercent(null);
    if (sent.kind === "taken") setRead({ name: file.name, findings: sent.answer });
    else if (sent.kind === "offline") setFailure(t("forms.offline"));
    else setFailure(sent.detail ?? t("forms.unexpected", { status: sent.status }));
  };

  return (
    <>
      <Field id={id} label={t("lint.file")} hint={t("lint.fileHint")} error={failure}>
        <FileDrop
          {...describeControl(id, { hint: t("lint.fileHint"), error: failure })}
          accept=".md,.txt,.docx"
          limit="20 MB"
          disabled={percent !== null}
          onFiles={(files) => {
            void send(files[0]);
          }}
        />
        {percent !== null && <Progress label={t("lint.reading")} value={percent} />}
      </Field>
      <p role="status" className="sr-only">
        {read !== undefined && t("lint.found", { name: read.name, count: read.findings.length })}
      </p>
      {read !== undefined && (
        <div className="mt-6">
          <FindingTable name={read.name} findings={read.findings} />
        </div>
      )}
    </>
  );
}
