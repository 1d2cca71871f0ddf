"use client";

import { useTranslations } from "next-intl";
import type { ClipboardEventHandler, KeyboardEventHandler } from "react";
import { parseFigure } from "@/components/forms/figures";
import { useBoundControl } from "@/components/forms/form-context";
import type { CellColumn } from "@/components/forms/paste-rows";
import { classNames } from "@/components/ui/class-names";
import { FieldError } from "@/components/ui/field";
import { controlClass } from "@/components/ui/input";

export interface RowColumn extends CellColumn {
  readonly unit?: string | undefined;
  readonly optional?: boolean | undefined;
  /** narrow: codes and counts; wide: sentences */
  readonly width?: "narrow" | "wide" | undefined;
}

type RowCellProps = Readonly<{
  column: RowColumn;
  id: string;
  path: string;
  row: number;
  disabled: boolean | undefined;
  onKeyDown: KeyboardEventHandler;
  onPaste: ClipboardEventHandler;
}>;

const WIDTHS = { narrow: "sm:w-20", usual: "sm:min-w-32", wide: "sm:min-w-64" } as const;

const asFigure = (value: unknown): unknown =>
  typeof value === "string" ? parseFigure(value) : (value ?? undefined);

const emptyAsUndefined = (value: unknown): unknown => (value === "" || value === null ? undefined : value);

function valueReader(column: RowColumn) {
  if (column.kind === "number") return { setValueAs: asFigure };
  return column.kind === "text" && column.optional !== true ? {} : { setValueAs: emptyAsUndefined };
}

export function RowCell({ column, id, path, row, disabled, onKeyDown, onPaste }: RowCellProps) {
  const t = useTranslations("forms");
  const { form, error } = useBoundControl(path);
  const shared = {
    ...form.register(path, valueReader(column)),
    id,
    disabled,
    onKeyDown,
    onPaste,
    "aria-label": `${column.header} ${t("rows.row", { row: row + 1 })}`,
    "aria-invalid": error !== undefined || undefined,
    "aria-describedby": error === undefined ? undefined : `${id}-error`,
  };
  const className = classNames(controlClass, "px-2", WIDTHS[column.width ?? "usual"]);
  return (
    <>
      {column.kind === "select" ? (
        <select {...shared} className={className}>
          <option value="">{t("choose")}</option>
          {column.options?.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      ) : (
        <input
          {...shared}
          type={column.kind === "date" ? "date" : "text"}
          inputMode={column.kind === "number" ? "decimal" : undefined}
          autoComplete="off"
          className={classNames(className, column.kind === "number" && "text-right")}
        />
      )}
      <FieldError id={id}>{error}</FieldError>
    </>
  );
}
