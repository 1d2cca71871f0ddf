import type { ReactNode } from "react";
import { type Tone, ToneIcon } from "@/components/ui/status";

export interface TimelineEntry {
  readonly key: string;
  readonly when: ReactNode;
  readonly title: ReactNode;
  readonly tone?: Tone | undefined;
  readonly detail?: ReactNode;
}

export function Timeline({ label, entries }: Readonly<{ label: string; entries: readonly TimelineEntry[] }>) {
  return (
    <ol aria-label={label}>
      {entries.map(({ key, when, title, tone, detail }) => (
        <li key={key} className="relative flex gap-3 pb-4 last:pb-0">
          <span aria-hidden className="absolute top-6 bottom-0 left-[7.5px] w-px bg-line" />
          <ToneIcon tone={tone ?? "neutral"} className="relative mt-[2.5px] bg-surface" />
          <div className="min-w-0 flex-1">
            <div className="flex flex-wrap items-baseline justify-between gap-x-4">
              <div className="min-w-0">{title}</div>
              <div className="text-sm whitespace-nowrap text-muted">{when}</div>
            </div>
            {detail}
          </div>
        </li>
      ))}
    </ol>
  );
}
