"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useController } from "react-hook-form";
import { useBoundControl } from "@/components/forms/form-context";
import { Checkbox, type Choice, RadioCard } from "@/components/ui/choice";
import { describeControl, Field, FieldError, FieldGroup } from "@/components/ui/field";
import { PasswordInput } from "@/components/ui/password-input";
import { DateInput, Input, Select, type SelectOption, Textarea } from "@/components/ui/input";

/** Every bound field: its path in the form, and its words. An optional one that is left empty is undefined. */
export type BoundFieldProps = Readonly<{
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  clause?: ReactNode;
  optional?: boolean | undefined;
  disabled?: boolean | undefined;
  readOnly?: boolean | undefined;
}>;

const emptyAsUndefined = {
  setValueAs: (value: unknown): unknown => (value === "" || value === null ? undefined : value),
};

const whenOptional = (optional: boolean | undefined) => (optional === true ? emptyAsUndefined : {});

type TextFieldProps = BoundFieldProps &
  Readonly<{
    type?: "text" | "email" | "tel" | "url" | "password";
    autoComplete?: string;
    /** An example of what is wanted, shown as hint text after the box's label. */
    maxLength?: number;
    inputLanguage?: "zh" | "en";
  }>;

export function TextField({ type, autoComplete, maxLength, inputLanguage, ...props }: TextFieldProps) {
  const { form, id, error } = useBoundControl(props.name);
  const control = {
    ...form.register(props.name, whenOptional(props.optional)),
    ...describeControl(id, { hint: props.hint, error }),
    autoComplete: autoComplete ?? "off",
    maxLength,
    lang: inputLanguage,
    readOnly: props.readOnly,
    disabled: props.disabled,
  };
  return (
    <Field {...props} id={id} error={error}>
      {type === "password" ? <PasswordInput {...control} /> : <Input {...control} type={type ?? "text"} />}
    </Field>
  );
}

export function TextAreaField({ rows, ...props }: BoundFieldProps & Readonly<{ rows?: number }>) {
  const { form, id, error } = useBoundControl(props.name);
  return (
    <Field {...props} id={id} error={error}>
      <Textarea
        {...form.register(props.name, whenOptional(props.optional))}
        {...describeControl(id, { hint: props.hint, error })}
        rows={rows}
        readOnly={props.readOnly}
        disabled={props.disabled}
      />
    </Field>
  );
}

type DateFieldProps = BoundFieldProps &
  Readonly<{
    min?: string;
    max?: string;
    /** An emptied day is an answer ("") to this form, not one that is missing. */
    clearable?: boolean;
  }>;

/** A calendar day; empty is undefined unless the form takes an emptied one. */
export function DateField({ min, max, clearable = false, ...props }: DateFieldProps) {
  const { form, id, error } = useBoundControl(props.name);
  return (
    <Field {...props} id={id} error={error}>
      <DateInput
        {...form.register(props.name, clearable ? {} : emptyAsUndefined)}
        {...describeControl(id, { hint: props.hint, error })}
        min={min}
        max={max}
        readOnly={props.readOnly}
        disabled={props.disabled}
      />
    </Field>
  );
}

type SelectFieldProps = BoundFieldProps & Readonly<{ options: readonly SelectOption[]; empty?: string }>;

/** Empty is undefined: a required choice is refused by the schema, an optional one left out. */
export function SelectField({ options, empty, ...props }: SelectFieldProps) {
  const t = useTranslations("forms");
  const { form, id, error } = useBoundControl(props.name);
  return (
    <Field {...props} id={id} error={error}>
      <Select
        {...form.register(props.name, emptyAsUndefined)}
        {...describeControl(id, { hint: props.hint, error })}
        options={options}
        empty={empty ?? t("choose")}
        disabled={props.disabled}
        className="max-w-md"
      />
    </Field>
  );
}

type RadioCardsFieldProps = BoundFieldProps &
  Readonly<{
    options: readonly Choice[];
    /** "short": two words beside each other even on a phone. */
    columns?: 1 | 2 | 3 | "short";
    /** The form keeps a list: the choice is its only item. */
    asList?: boolean;
  }>;

const COLUMNS = {
  1: "",
  2: "sm:grid-cols-2",
  3: "sm:grid-cols-3",
  short: "grid-cols-2 sm:grid-cols-3",
} as const;

export function RadioCardsField({ options, columns = 1, asList = false, ...props }: RadioCardsFieldProps) {
  const { id, error } = useBoundControl(props.name);
  const { field } = useController({ name: props.name });
  const chosen: unknown = asList && Array.isArray(field.value) ? field.value[0] : field.value;
  return (
    <FieldGroup {...props} id={id} error={error}>
      <div className={`grid gap-2 ${COLUMNS[columns]}`}>
        {options.map((option) => (
          <RadioCard
            key={option.value}
            name={id}
            value={option.value}
            label={option.label}
            hint={option.hint}
            disabled={props.disabled === true || option.disabled === true}
            checked={chosen === option.value}
            onChange={() => {
              field.onChange(asList ? [option.value] : option.value);
            }}
            onBlur={field.onBlur}
          />
        ))}
      </div>
    </FieldGroup>
  );
}

/** One yes: a boolean. */
export function CheckboxField(props: Omit<BoundFieldProps, "optional" | "readOnly">) {
  const { form, id, error } = useBoundControl(props.name);
  return (
    <div className="flex flex-col gap-1">
      <FieldError id={id}>{error}</FieldError>
      <Checkbox
        {...form.register(props.name)}
        {...describeControl(id, { hint: undefined, error })}
        label={<span data-label-text>{props.label}</span>}
        hint={props.hint}
        disabled={props.disabled}
      />
      {props.clause}
    </div>
  );
}

type CheckboxesFieldProps = BoundFieldProps & Readonly<{ options: readonly Choice[]; columns?: 1 | 2 | 3 }>;

/** Any number of several: a list of the chosen values, in the order of the options. */
export function CheckboxesField({ options, columns = 1, ...props }: CheckboxesFieldProps) {
  const { id, error } = useBoundControl(props.name);
  const { field } = useController({ name: props.name });
  const chosen: readonly unknown[] = Array.isArray(field.value) ? field.value : [];
  const toggle = (value: string, on: boolean) => {
    field.onChange(
      options
        .map((option) => option.value)
        .filter((known) => (known === value ? on : chosen.includes(known))),
    );
  };
  return (
    <FieldGroup {...props} id={id} error={error}>
      <div className={`grid gap-x-6 ${COLUMNS[columns]}`}>
        {options.map((option) => (
          <Checkbox
            key={option.value}
            name={id}
            label={option.label}
            hint={option.hint}
            disabled={props.disabled === true || option.disabled === true}
            checked={chosen.includes(option.value)}
            onChange={(event) => {
              toggle(option.value, event.target.checked);
            }}
            onBlur={field.onBlur}
          />
        ))}
      </div>
    </FieldGroup>
  );
}
