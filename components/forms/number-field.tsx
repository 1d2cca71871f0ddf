"use client";

import { type ReactNode, useState } from "react";
import { useController } from "react-hook-form";
import type { BoundFieldProps } from "@/components/forms/fields";
import { type FigureKind, parseFigure, showFigure } from "@/components/forms/figures";
import { useBoundControl } from "@/components/forms/form-context";
import { describeControl, Field } from "@/components/ui/field";
import { NumberInput } from "@/components/ui/input";

type NumberFieldProps = BoundFieldProps &
  Readonly<{
    unit?: ReactNode;
    /** "half-days": shown as days, stored as whole half-days; "fen": shown as yuan, stored as whole fen. */
    kind?: FigureKind;
  }>;

/** The text stays as typed ("3." on the way to "3.5"); the form holds the number, or NaN for what is none. */
export function NumberField({ unit, kind = "plain", ...props }: NumberFieldProps) {
  const { id, error } = useBoundControl(props.name);
  const { field } = useController({ name: props.name });
  const [text, setText] = useState(() => showFigure(field.value, kind));
  const typed = parseFigure(text, kind);
  const value: unknown = field.value;
  const agrees = Object.is(typed, value) || (typed === undefined && (value === null || value === ""));
  const shown = agrees ? text : showFigure(value, kind);
  return (
    <Field {...props} id={id} error={error}>
      <NumberInput
        {...field}
        {...describeControl(id, { hint: props.hint, error })}
        unit={unit}
        value={shown}
        onChange={(event) => {
          setText(event.target.value);
          field.onChange(parseFigure(event.target.value, kind));
        }}
        readOnly={props.readOnly}
        disabled={props.disabled}
      />
    </Field>
  );
}
