import type { ReactNode } from "react";

type ProgressProps = Readonly<{ value: number; max?: number; label: string; words?: ReactNode }>;

/** How much is done; the words beside it say it in figures. */
export function Progress({ value, max = 100, label, words }: ProgressProps) {
  return (
    <div className="flex items-center gap-3">
      <progress
        aria-label={label}
        value={value}
        max={max}
        className="h-1.5 w-full appearance-none overflow-hidden rounded-sm bg-line [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-line [&::-webkit-progress-value]:bg-accent"
      />
      {words !== undefined && <span className="text-sm whitespace-nowrap text-muted">{words}</span>}
    </div>
  );
}
