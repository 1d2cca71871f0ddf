"use client";

import { Plus, Trash2, TriangleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ClipboardEvent, type KeyboardEvent, type ReactNode, useState } from "react";
import { useFieldArray } from "react-hook-form";
import type { BoundFieldProps } from "@/components/forms/fields";
import { useBoundControl } from "@/components/forms/form-context";
import { parseTsv, pasteCells, type RowValues } from "@/components/forms/paste-rows";
import { RowCell, type RowColumn } from "@/components/forms/row-cell";
import { Button, IconButton } from "@/components/ui/button";
import { classNames } from "@/components/ui/class-names";
import { FieldGroup } from "@/components/ui/field";

type RowsFieldProps = Omit<BoundFieldProps, "readOnly"> &
  Readonly<{
    columns: readonly RowColumn[];
    /** A new row. */
    blank: RowValues;
    max?: number;
    addLabel?: string;
    /** A last cell of every row that is no text to type or paste. */
    extra?: Readonly<{ header: string; cell: (path: string) => ReactNode }>;
  }>;

const MOVES: Readonly<Record<string, number>> = { Enter: 1, ArrowDown: 1, ArrowUp: -1 };

/** A table to type in: Tab across, Enter down (a new row after the last), paste from a spreadsheet into any cell. */
export function RowsField({ columns, blank, max = 500, addLabel, extra, ...props }: RowsFieldProps) {
  const t = useTranslations("forms.rows");
  const { form, id, error } = useBoundControl(props.name);
  const { fields, append, remove, replace } = useFieldArray({ name: props.name });
  const [said, setSaid] = useState({ text: "", isLacking: false });
  const full = fields.length >= max || props.disabled === true;

  const cellId = (row: number, key: string) => `${id}.${row}.${key}`;
  const focusCell = (row: number, key: string) => {
    document.getElementById(cellId(row, key))?.focus();
  };

  const add = () => {
    if (!full) append(blank, { focusName: `${props.name}.${fields.length}.${columns[0]?.key ?? ""}` });
  };

  const move = (event: KeyboardEvent, row: number, key: string) => {
    const step = MOVES[event.key];
    if (step === undefined || event.nativeEvent.isComposing) return;
    if (event.target instanceof HTMLSelectElement && event.key !== "Enter") return;
    if (event.target instanceof HTMLInputElement && event.target.type === "date" && event.key !== "Enter")
      return;
    event.preventDefault();
    if (event.key === "Enter" && row === fields.length - 1) add();
    else focusCell(row + step, key);
  };

  const paste = (event: ClipboardEvent, row: number, column: number) => {
    const text = event.clipboardData.getData("text/plain");
    if (!/[\t\n]/u.test(text.trimEnd())) return;
    event.preventDefault();
    const current: unknown = form.getValues(props.name);
    const rows: readonly RowValues[] = Array.isArray(current) ? current : [];
    const pasted = pasteCells({ rows, columns, blank, max }, { row, column }, parseTsv(text));
    replace([...pasted.rows]);
    setSaid({ text: pastedTold(t, pasted, max), isLacking: isLacking(pasted) });
  };

  return (
    <FieldGroup {...props} id={id} error={error}>
      {fields.length === 0 ? (
        <p className="border-y border-line py-4 text-muted">{t("empty")}</p>
      ) : (
        <>
          <p className="text-sm text-muted">{t("paste")}</p>
          <div className="sm:overflow-x-auto">
            <table className="stacks w-full border-collapse">
              <thead>
                <tr className="border-b border-edge text-start text-sm">
                  <th scope="col" className="w-8 py-1.5 text-start font-semibold">
                    #
                  </th>
                  {columns.map((column) => (
                    <th
                      key={column.key}
                      scope="col"
                      className="px-1 py-1.5 text-start font-semibold whitespace-nowrap"
                    >
                      {column.header}
                      {column.unit !== undefined && (
                        <span className="font-normal text-muted"> {column.unit}</span>
                      )}
                    </th>
                  ))}
                  {extra !== undefined && (
                    <th scope="col" className="px-1 py-1.5 text-start font-semibold whitespace-nowrap">
                      {extra.header}
                    </th>
                  )}
                  <th aria-hidden className="w-8" />
                </tr>
              </thead>
              <tbody>
                {fields.map((field, row) => (
                  <tr key={field.id} className="border-b border-line">
                    <td data-label="" className="py-1 align-middle text-muted">
                      {row + 1}
                    </td>
                    {columns.map((column, index) => (
                      <td key={column.key} data-label={column.header} className="px-1 py-1 align-top">
                        <RowCell
                          column={column}
                          id={cellId(row, column.key)}
                          path={`${props.name}.${row}.${column.key}`}
                          row={row}
                          disabled={props.disabled}
                          onKeyDown={(event) => {
                            move(event, row, column.key);
                          }}
                          onPaste={(event) => {
                            paste(event, row, index);
                          }}
                        />
                      </td>
                    ))}
                    {extra !== undefined && (
                      <td data-label={extra.header} className="px-1 py-1 align-top">
                        {extra.cell(`${props.name}.${row}`)}
                      </td>
                    )}
                    <td data-label="" className="py-1 align-top">
                      <IconButton
                        label={t("remove", { row: row + 1 })}
                        icon={<Trash2 aria-hidden className="size-4" />}
                        disabled={props.disabled}
                        onClick={() => {
                          remove(row);
                        }}
                      />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
      <div className="mt-1 flex flex-wrap items-center gap-3">
        <Button size="small" icon={<Plus aria-hidden className="size-4" />} onClick={add} disabled={full}>
          {addLabel ?? t("add")}
        </Button>
        {fields.length >= max && <span className="text-sm text-muted">{t("limit", { count: max })}</span>}
        <span
          role="status"
          className={classNames(
            "flex items-start gap-1.5 text-sm whitespace-pre-line",
            said.isLacking ? "font-medium text-warn" : "text-muted",
          )}
        >
          {said.isLacking && <TriangleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />}
          {said.text}
        </span>
      </div>
    </FieldGroup>
  );
}

/** Something of what was pasted is not in the table: that must not be overlooked. */
const isLacking = ({ unread, rowsLeftOut, columnsLeftOut }: ReturnType<typeof pasteCells>): boolean =>
  unread.length + rowsLeftOut + columnsLeftOut > 0;

/** What became of a paste: how much came in, and by name what did not. */
function pastedTold(
  t: ReturnType<typeof useTranslations<"forms.rows">>,
  pasted: ReturnType<typeof pasteCells>,
  max: number,
): string {
  const { unread } = pasted;
  return [
    t("pasted", { count: pasted.count }),
    pasted.isHeadingLeftOut && t("pasteHeading"),
    pasted.columnsLeftOut > 0 && t("pasteCut", { count: pasted.columnsLeftOut }),
    pasted.rowsLeftOut > 0 && t("full", { count: max }),
    unread.length > 0 && t("pasteUnread", { count: unread.length }),
    ...unread.map((cell) => t("pasteUnreadCell", { ...cell })),
  ]
    .filter(Boolean)
    .join("\n");
}
