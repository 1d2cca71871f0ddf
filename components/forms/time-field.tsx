"use client";

import { useController } from "react-hook-form";
import type { BoundFieldProps } from "@/components/forms/fields";
import { useBoundControl } from "@/components/forms/form-context";
import { describeControl, Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { formatMinutes } from "@/lib/i18n/format";

const MINUTES = 60;

const shown = (value: unknown): string =>
  typeof value === "number" && Number.isInteger(value) ? formatMinutes(value) : "";

const minutes = (text: string): number | undefined => {
  const [hours, rest] = text.split(":").map(Number);
  return hours === undefined || rest === undefined || Number.isNaN(hours + rest)
    ? undefined
    : hours * MINUTES + rest;
};

/** A time of day; the form holds minutes after midnight. */
export function TimeField(props: BoundFieldProps) {
  const { id, error } = useBoundControl(props.name);
  const { field } = useController({ name: props.name });
  return (
    <Field {...props} id={id} error={error}>
      <Input
        {...field}
        {...describeControl(id, { hint: props.hint, error })}
        type="time"
        className="max-w-36"
        value={shown(field.value)}
        onChange={(event) => {
          field.onChange(minutes(event.target.value));
        }}
        disabled={props.disabled}
      />
    </Field>
  );
}
