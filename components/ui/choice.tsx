import type { ComponentProps, ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";

export interface Choice {
  readonly value: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly disabled?: boolean | undefined;
}

type RadioProps = Readonly<Omit<ComponentProps<"input">, "type"> & { label: ReactNode; hint?: ReactNode }>;

/** One of a few related choices, big enough for a thumb. The chosen one is marked by the dot, not by colour alone. */
export function RadioCard({ label, hint, className, ...rest }: RadioProps) {
  return (
    <label
      className={classNames(
        "target flex items-start gap-3 rounded-md border border-edge px-3 py-2 hover:bg-hover",
        "has-checked:border-accent has-checked:bg-accent-soft has-disabled:border-line has-disabled:text-muted",
        "has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent",
        className,
      )}
    >
      <input {...rest} type="radio" className="mt-1 size-4 shrink-0 accent-accent outline-none" />
      <span className="min-w-0">
        <span className="font-medium">{label}</span>
        {hint !== undefined && <span className="block text-sm text-muted">{hint}</span>}
      </span>
    </label>
  );
}

type CheckboxProps = Readonly<Omit<ComponentProps<"input">, "type"> & { label: ReactNode; hint?: ReactNode }>;

export function Checkbox({ label, hint, className, ...rest }: CheckboxProps) {
  return (
    <label className={classNames("target flex items-start gap-3 py-1", className)}>
      <input {...rest} type="checkbox" className="mt-1 size-4 shrink-0 accent-accent" />
      <span className="min-w-0">
        <span>{label}</span>
        {hint !== undefined && <span className="block text-sm text-muted">{hint}</span>}
      </span>
    </label>
  );
}
