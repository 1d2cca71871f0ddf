"use client";

import { Upload } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ComponentProps, useState } from "react";
import { classNames } from "@/components/ui/class-names";

type FileDropProps = Readonly<{
  id: string;
  onFiles: (files: readonly File[]) => void;
  accept?: string | undefined;
  multiple?: boolean | undefined;
  disabled?: boolean | undefined;
  /** e.g. "20 MB" */
  limit?: string | undefined;
}> &
  Readonly<Pick<ComponentProps<"input">, "aria-describedby" | "aria-invalid">>;

/** Choose by button or keyboard, or drop: the same input receives both. */
export function FileDrop({ id, onFiles, accept, multiple, disabled, limit, ...described }: FileDropProps) {
  const t = useTranslations("common.file");
  const [over, setOver] = useState(false);
  return (
    <div
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => {
        setOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        if (disabled !== true)
          onFiles([...event.dataTransfer.files].slice(0, multiple === true ? undefined : 1));
      }}
      className={classNames(
        "relative flex flex-wrap items-center gap-x-2 gap-y-1 rounded-md border border-dashed border-edge px-4 py-3",
        "has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent",
        over ? "bg-accent-soft" : "hover:bg-hover",
      )}
    >
      <Upload aria-hidden className="size-4 text-muted" />
      <span className="font-medium text-accent">{t("choose")}</span>
      <span className="text-muted">{t("drop")}</span>
      {limit !== undefined && <span className="text-sm text-muted">{t("limit", { size: limit })}</span>}
      <input
        {...described}
        id={id}
        type="file"
        accept={accept}
        multiple={multiple}
        disabled={disabled}
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])]);
          event.target.value = "";
        }}
        className="absolute inset-0 cursor-pointer opacity-0"
      />
    </div>
  );
}
