"use client";

import { FileText, RotateCcw, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { useController } from "react-hook-form";
import type { BoundFieldProps } from "@/components/forms/fields";
import { useBoundControl, useUploadHold } from "@/components/forms/form-context";
import { type StoredFile, type Uploaded, uploadFile } from "@/components/forms/upload-file";
import { uploadStateOf } from "@/components/forms/uploads";
import { useFileDetails } from "@/components/forms/use-file-details";
import { Button, IconButton } from "@/components/ui/button";
import { describeControl, Field } from "@/components/ui/field";
import { FileDrop } from "@/components/ui/file-drop";
import { Progress } from "@/components/ui/progress";
import { formatBytes } from "@/lib/i18n/format";

type FileFieldProps = Omit<BoundFieldProps, "readOnly"> &
  Readonly<{
    /** false: the value is one file id (or undefined); true: a list of ids. */
    multiple?: boolean;
    accept?: string;
    maxBytes?: number;
    /** Details of files that are already in the value. */
    known?: readonly StoredFile[];
    /** The value holds the ids of several such fields: this one's share of it. */
    part?: FilePart;
  }>;

export type FilePart = Readonly<{
  key: string;
  idsIn: (value: unknown) => readonly string[];
  withIds: (value: unknown, ids: readonly string[]) => unknown;
}>;

interface Running {
  readonly key: string;
  readonly file: File;
  readonly percent: number;
  readonly failure: string | undefined;
}

const LIMIT = 20_000_000;

function idsOf(value: unknown): readonly string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.filter((id): id is string => typeof id === "string" && id !== "");
}

/** Files go to the store as soon as they are chosen; the form carries their ids. */
export function FileField({
  multiple = false,
  accept,
  maxBytes = LIMIT,
  known = [],
  part,
  ...props
}: FileFieldProps) {
  const t = useTranslations("forms.file");
  const { form, id: fieldId, error } = useBoundControl(props.name);
  const id = part === undefined ? fieldId : `${fieldId}.${part.key}`;
  const { field } = useController({ name: props.name });
  const read = part?.idsIn ?? idsOf;
  const [stored, setStored] = useState<readonly StoredFile[]>(known);
  const [running, setRunning] = useState<readonly Running[]>([]);
  // Uploads that are still wanted: one that was given up or replaced may end later and must change nothing.
  const wanted = useRef(new Set<string>());
  const isBeingSent = useUploadHold(id, uploadStateOf(running));
  const isDisabled = props.disabled === true || isBeingSent;
  const ids = read(field.value);
  const found = useFileDetails(ids, stored);
  const shown = ids.map(
    (fileId) =>
      [...stored, ...found].find((file) => file.id === fileId) ?? { id: fileId, name: fileId, size: 0 },
  );

  const setIds = (next: readonly string[]) => {
    if (part !== undefined) field.onChange(part.withIds(form.getValues(props.name), next));
    else field.onChange(multiple ? next : next.at(-1));
  };
  const patch = (key: string, change: Partial<Running>) => {
    setRunning((before) => before.map((one) => (one.key === key ? { ...one, ...change } : one)));
  };
  const forget = (key: string) => {
    wanted.current.delete(key);
    setRunning((before) => before.filter((one) => one.key !== key));
  };

  const reason = (ended: Exclude<Uploaded, { kind: "stored" }>): string =>
    ended.kind === "offline" ? t("offline") : (ended.detail ?? t("refused", { status: ended.status }));

  const send = async (key: string, file: File) => {
    if (file.size > maxBytes) {
      patch(key, { failure: t("tooLarge", { size: formatBytes(file.size), limit: formatBytes(maxBytes) }) });
      return;
    }
    patch(key, { failure: undefined, percent: 0 });
    const ended = await uploadFile(file, (percent) => {
      patch(key, { percent });
    });
    if (!wanted.current.has(key)) return;
    if (ended.kind !== "stored") {
      patch(key, { failure: reason(ended) });
      return;
    }
    setStored((before) => [...before, ended.file]);
    // Read anew: another upload may have ended meanwhile.
    const others = read(form.getValues(props.name)).filter((other) => other !== ended.file.id);
    setIds([...others, ended.file.id]);
    forget(key);
  };

  const accepted = (files: readonly File[]) => {
    const fresh = files.map((file) => ({ key: crypto.randomUUID(), file, percent: 0, failure: undefined }));
    if (!multiple && fresh.length > 0) wanted.current.clear();
    setRunning((before) => [...(multiple ? before : []), ...fresh]);
    for (const { key, file } of fresh) {
      wanted.current.add(key);
      void send(key, file);
    }
  };

  return (
    <Field {...props} id={id} error={error}>
      <FileDrop
        {...describeControl(id, { hint: props.hint, error })}
        accept={accept}
        multiple={multiple}
        disabled={isDisabled}
        limit={formatBytes(maxBytes)}
        onFiles={accepted}
      />
      <ul aria-label={t("list")} className="flex flex-col">
        {shown.map((file) => (
          <li key={file.id} className="flex items-center gap-2 border-b border-line py-1">
            <FileText aria-hidden className="size-4 shrink-0 text-muted" />
            <a href={`/api/v1/files/${file.id}`} className="min-w-0 truncate text-accent hover:underline">
              {file.name}
            </a>
            {file.size > 0 && (
              <span className="text-sm whitespace-nowrap text-muted">{formatBytes(file.size)}</span>
            )}
            <IconButton
              className="ml-auto"
              label={t("remove", { name: file.name })}
              icon={<X aria-hidden className="size-4" />}
              disabled={isDisabled}
              onClick={() => {
                setIds(ids.filter((other) => other !== file.id));
              }}
            />
          </li>
        ))}
        {running.map((one) => (
          <RunningUpload
            key={one.key}
            one={one}
            onRetry={() => void send(one.key, one.file)}
            onForget={() => {
              forget(one.key);
            }}
          />
        ))}
      </ul>
    </Field>
  );
}

type RunningUploadProps = Readonly<{ one: Running; onRetry: () => void; onForget: () => void }>;

function RunningUpload({ one, onRetry, onForget }: RunningUploadProps) {
  const t = useTranslations("forms.file");
  const { name } = one.file;
  if (one.failure === undefined) {
    return (
      <li className="py-2">
        <Progress label={t("uploading", { name })} value={one.percent} words={`${name} ${one.percent}%`} />
      </li>
    );
  }
  return (
    <li role="alert" className="flex flex-wrap items-center gap-2 border-b border-line py-1 text-bad">
      {t("failed", { name, reason: one.failure })}
      <Button
        size="small"
        variant="quiet"
        icon={<RotateCcw aria-hidden className="size-4" />}
        onClick={onRetry}
      >
        {t("retry")}
      </Button>
      <IconButton
        label={t("remove", { name })}
        icon={<X aria-hidden className="size-4" />}
        onClick={onForget}
      />
    </li>
  );
}
