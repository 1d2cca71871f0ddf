import { CircleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

export interface FieldWords {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly clause?: ReactNode;
  readonly optional?: boolean | undefined;
}

const has = (slot: ReactNode): boolean =>
  slot !== undefined && slot !== null && slot !== "" && slot !== false;

/** What a control inside a Field must say about itself: its hint and its error are read with it. */
export function describeControl(id: string, words: Pick<FieldWords, "hint" | "error">) {
  const described = [has(words.hint) && `${id}-hint`, has(words.error) && `${id}-error`]
    .filter(Boolean)
    .join(" ");
  return {
    id,
    "aria-invalid": has(words.error) || undefined,
    "aria-describedby": described === "" ? undefined : described,
  };
}

export function FieldHint({ id, children }: Readonly<{ id: string; children?: ReactNode }>) {
  if (!has(children)) return null;
  return (
    <div id={`${id}-hint`} className="text-sm text-muted">
      {children}
    </div>
  );
}

export function FieldError({ id, children }: Readonly<{ id: string; children?: string | undefined }>) {
  if (!has(children)) return null;
  return (
    <p id={`${id}-error`} className="flex items-start gap-1.5 text-sm font-medium text-bad">
      <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
      {children}
    </p>
  );
}

export function Optional() {
  const t = useTranslations("common");
  return <span className="ml-2 font-normal text-muted">{t("optional")}</span>;
}

type FieldProps = Readonly<FieldWords & { id: string; children: ReactNode }>;

/** Label, hint, control, error, in this order. Give the control `describeControl(id, …)`. */
export function Field({ id, label, hint, error, clause, optional, children }: FieldProps) {
  return (
    <div className="flex flex-col gap-1">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <label htmlFor={id} className="font-medium">
          <span data-label-text>{label}</span>
          {optional === true && <Optional />}
        </label>
        {clause}
      </div>
      <FieldHint id={id}>{hint}</FieldHint>
      <FieldError id={id}>{error}</FieldError>
      {children}
    </div>
  );
}

type GroupProps = Readonly<FieldWords & { id: string; children: ReactNode }>;

/** The same for several controls that answer one question. */
export function FieldGroup({ id, label, hint, error, clause, optional, children }: GroupProps) {
  const { "aria-describedby": describedBy } = describeControl(id, { hint, error });
  return (
    <fieldset id={id} tabIndex={-1} aria-describedby={describedBy} className="flex flex-col gap-1">
      <legend className="contents">
        <span className="flex flex-wrap items-baseline justify-between gap-x-4">
          <span className="font-medium">
            <span data-label-text>{label}</span>
            {optional === true && <Optional />}
          </span>
          {clause}
        </span>
      </legend>
      <FieldHint id={id}>{hint}</FieldHint>
      <FieldError id={id}>{error}</FieldError>
      {children}
    </fieldset>
  );
}
