import { Ban, CircleCheck, CircleDashed, Info, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";

export type Tone = "neutral" | "info" | "ok" | "warn" | "bad";

const ICONS = { neutral: CircleDashed, info: Info, ok: CircleCheck, warn: TriangleAlert, bad: Ban } as const;

const COLOURS: Readonly<Record<Tone, string>> = {
  neutral: "text-muted",
  info: "text-info",
  ok: "text-ok",
  warn: "text-warn",
  bad: "text-bad",
};

export function ToneIcon({ tone, className }: Readonly<{ tone: Tone; className?: string }>) {
  const Icon = ICONS[tone];
  return <Icon aria-hidden className={classNames("size-4 shrink-0", COLOURS[tone], className)} />;
}

type StatusProps = Readonly<{ tone?: Tone | undefined; icon?: ReactNode; children: ReactNode }>;

/** A state: always an icon and a word, the colour only repeats them. */
export function Status({ tone = "neutral", icon, children }: StatusProps) {
  return (
    <span
      className={classNames("inline-flex items-center gap-1.5 font-medium whitespace-nowrap", COLOURS[tone])}
    >
      {icon ?? <ToneIcon tone={tone} />}
      {children}
    </span>
  );
}
