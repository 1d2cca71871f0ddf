import type { ComponentProps, ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";

export const controlClass =
  "target w-full rounded-md border border-edge bg-surface px-3 py-1.5 min-h-9 text-ink " +
  "hover:border-ink aria-invalid:border-bad aria-invalid:border-2 disabled:border-line disabled:bg-subtle disabled:text-muted " +
  "[&[readonly]]:bg-subtle focus-visible:outline-offset-0";

export function Input({ className, type, ...rest }: Readonly<ComponentProps<"input">>) {
  return <input {...rest} type={type ?? "text"} className={classNames(controlClass, className)} />;
}

/** A box that grows with its words is as small as they are, whatever its rows: they are said as a least height. */
const leastHeight = (rows: number): string => {
  if (rows <= 1) return "";
  if (rows === 2) return "min-h-[calc(2lh+0.875rem)]";
  return rows === 3 ? "min-h-[calc(3lh+0.875rem)]" : "min-h-[calc(4lh+0.875rem)]";
};

export function Textarea({ className, rows = 4, ...rest }: Readonly<ComponentProps<"textarea">>) {
  return (
    <textarea
      {...rest}
      rows={rows}
      className={classNames(controlClass, "field-sizing-content", leastHeight(rows), className)}
    />
  );
}

/** The date as people here write it, 2026-06-09; the browser brings the calendar. */
export function DateInput({ className, ...rest }: Readonly<Omit<ComponentProps<"input">, "type">>) {
  return <input {...rest} type="date" className={classNames(controlClass, "max-w-44", className)} />;
}

export interface SelectOption {
  readonly value: string;
  readonly label: string;
  readonly disabled?: boolean | undefined;
}

type SelectProps = Readonly<
  ComponentProps<"select"> & { options: readonly SelectOption[]; empty?: string | undefined }
>;

/** The browser's own select: it is the one that works on every phone and for every reader. */
export function Select({ options, empty, className, ...rest }: SelectProps) {
  return (
    <select {...rest} className={classNames(controlClass, "pr-8", className)}>
      {empty !== undefined && <option value="">{empty}</option>}
      {options.map((option) => (
        <option key={option.value} value={option.value} disabled={option.disabled}>
          {option.label}
        </option>
      ))}
    </select>
  );
}

type NumberInputProps = Readonly<
  Omit<ComponentProps<"input">, "type"> & { unit?: ReactNode; unitId?: string }
>;

/** A text box for figures, with its unit inside: no spinner that changes a figure when the page is scrolled. */
export function NumberInput({ unit, unitId, className, ...rest }: NumberInputProps) {
  return (
    <span className="relative inline-flex w-full max-w-44">
      <input
        {...rest}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        className={classNames(controlClass, "text-right", unit !== undefined && "pr-14", className)}
      />
      {unit !== undefined && (
        <span
          id={unitId}
          className="pointer-events-none absolute inset-y-0 right-3 flex items-center text-muted"
        >
          {unit}
        </span>
      )}
    </span>
  );
}
