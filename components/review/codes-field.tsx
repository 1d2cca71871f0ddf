"use client";

import { useState } from "react";
import { useController } from "react-hook-form";
import type { BoundFieldProps } from "@/components/forms/fields";
import { useBoundControl } from "@/components/forms/form-context";
import { describeControl, Field } from "@/components/ui/field";
import { Textarea } from "@/components/ui/input";

const linesOf = (text: string): readonly string[] =>
  text
    .split(/[\n,，、;；]/u)
    .map((each) => each.trim())
    .filter((each) => each !== "");

/** A list of short codes, one a line; the form holds the list. */
export function CodesField(props: BoundFieldProps) {
  const { id, error } = useBoundControl(props.name);
  const { field } = useController({ name: props.name });
  const value: unknown = field.value;
  const [text, setText] = useState(Array.isArray(value) ? value.join("\n") : "");
  return (
    <Field {...props} id={id} error={error}>
      <Textarea
        {...describeControl(id, { hint: props.hint, error })}
        {...field}
        rows={2}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          field.onChange(linesOf(event.target.value));
        }}
      />
    </Field>
  );
}
