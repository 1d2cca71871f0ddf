"use client";

import { Camera, FileText, Paperclip, RotateCcw, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ChangeEvent, useId } from "react";
import { EvidenceWithdrawal } from "@/components/audit/evidence-withdrawal";
import type { ShownEvidence } from "@/components/audit/evidence-queue";
import type { EvidenceDesk, Waiting } from "@/components/audit/use-evidence";
import { Button, IconButton } from "@/components/ui/button";
import { Progress } from "@/components/ui/progress";
import { StoredPicture } from "@/components/ui/stored-picture";
import { isShownPicture } from "@/lib/domain/file/file-types";
import { formatBytes, formatTime } from "@/lib/i18n/format";

type EvidenceStripProps = Readonly<{
  ids: Readonly<{ caseId: string; auditId: string }>;
  label: string;
  files: readonly ShownEvidence[];
  waiting: readonly Waiting[];
  mayAdd: boolean;
  mayWithdraw: (file: ShownEvidence) => boolean;
  desk: Pick<EvidenceDesk, "retry" | "giveUp">;
  onFiles: (files: readonly File[]) => void;
}>;

/** The files of one row: what is on file, what is on its way, and two ways to add some besides pasting them. */
export function EvidenceStrip({ ids, label, files, waiting, mayAdd, desk, ...props }: EvidenceStripProps) {
  const t = useTranslations("conduct.evidence");
  const id = useId();
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    props.onFiles([...(event.target.files ?? [])]);
    event.target.value = "";
  };
  return (
    <div className="flex flex-col gap-2">
      {files.length > 0 && (
        <ul aria-label={t("list", { clause: label })} className="flex flex-wrap gap-2">
          {files.map((file) => (
            <li key={file.id} className="flex w-40 flex-col gap-1 text-sm">
              <StoredEvidence file={file} />
              {file.withdrawnOn === null && props.mayWithdraw(file) && (
                <EvidenceWithdrawal ids={ids} file={file} />
              )}
            </li>
          ))}
        </ul>
      )}
      <ul>
        {waiting.map((one) => (
          <WaitingEvidence key={one.held.id} one={one} desk={desk} />
        ))}
      </ul>
      {mayAdd && (
        <div className="flex flex-wrap gap-2 text-sm">
          <label
            htmlFor={`${id}-camera`}
            className="target inline-flex items-center gap-2 rounded-md px-3 py-1 font-medium text-accent hover:bg-hover has-focus-visible:outline-2 has-focus-visible:outline-accent"
          >
            <Camera aria-hidden className="size-4" />
            {t("photo")}
            <input
              id={`${id}-camera`}
              type="file"
              accept="image/*"
              capture="environment"
              className="sr-only"
              onChange={choose}
            />
          </label>
          <label
            htmlFor={`${id}-files`}
            className="target inline-flex items-center gap-2 rounded-md px-3 py-1 font-medium text-accent hover:bg-hover has-focus-visible:outline-2 has-focus-visible:outline-accent"
          >
            <Paperclip aria-hidden className="size-4" />
            {t("files")}
            <input id={`${id}-files`} type="file" multiple className="sr-only" onChange={choose} />
          </label>
        </div>
      )}
    </div>
  );
}

function StoredEvidence({ file }: Readonly<{ file: ShownEvidence }>) {
  const t = useTranslations("conduct.evidence");
  const address = `/api/v1/files/${file.fileId}`;
  const isPicture = isShownPicture(file.type);
  const isOut = file.withdrawnOn !== null;
  return (
    <>
      <a href={address} title={file.sha256} className={isOut ? "text-muted line-through" : "text-accent"}>
        {isPicture ? (
          <StoredPicture
            src={address}
            alt={file.name}
            className="h-24 w-40 rounded-sm border border-line object-cover"
          />
        ) : (
          <span className="flex h-24 w-40 items-center justify-center rounded-sm border border-line">
            <FileText aria-hidden className="size-6" />
          </span>
        )}
        <span className="block truncate">{file.name}</span>
      </a>
      <span className="text-muted">
        {t("taken", { time: formatTime(file.takenAt), name: file.person, size: formatBytes(file.size) })}
      </span>
      {isOut && <span className="text-muted">{t("withdrawn", { reason: file.withdrawnReason })}</span>}
    </>
  );
}

function WaitingEvidence({ one, desk }: Readonly<{ one: Waiting; desk: EvidenceStripProps["desk"] }>) {
  const t = useTranslations("conduct.evidence");
  const { held, percent, failure } = one;
  const { name } = held;
  if (failure === undefined)
    return (
      <li className="py-1">
        <Progress label={t("sending", { name })} value={percent} words={`${name} ${percent}%`} />
      </li>
    );
  if (failure.kind === "offline")
    return (
      <li role="status" className="py-1 text-sm text-warn">
        {t("kept", { name })}
      </li>
    );
  const reason = failure.kind === "refused" ? (failure.reason ?? String(failure.status)) : t("differs");
  return (
    <li role="alert" className="flex flex-wrap items-center gap-2 py-1 text-sm text-bad">
      {t("failed", { name, reason })}
      <Button
        size="small"
        variant="quiet"
        icon={<RotateCcw aria-hidden className="size-4" />}
        onClick={() => {
          desk.retry(held);
        }}
      >
        {t("retry")}
      </Button>
      <IconButton
        label={t("giveUp", { name })}
        icon={<X aria-hidden className="size-4" />}
        onClick={() => {
          desk.giveUp(held);
        }}
      />
    </li>
  );
}
