"use client";

import { Check, CircleDashed, CircleDot, OctagonX, RotateCcw } from "lucide-react";
import { Link } from "@/components/ui/link";
import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import { PlainDay } from "@/components/ui/date";
import { classNames } from "@/components/ui/class-names";
import { type StageState, standingAt } from "@/components/workflow/standing-at";

export interface StageStep {
  readonly key: string;
  readonly label: string;
  readonly state: StageState;
  readonly date?: string | undefined;
  /** Whose turn it is: a role or a name, for the step that is on. */
  readonly whose?: string | undefined;
  readonly href?: string | undefined;
}

const ICONS = {
  done: Check,
  now: CircleDot,
  blocked: OctagonX,
  stale: RotateCcw,
  todo: CircleDashed,
} as const;

const COLOURS: Readonly<Record<StageState, string>> = {
  done: "text-ok",
  now: "text-accent",
  blocked: "text-bad",
  stale: "text-warn",
  todo: "text-muted",
};

type Steps = Readonly<{ steps: readonly StageStep[] }>;

type StageRailProps = Steps &
  Readonly<{ /** How the case ended, where it did. */ ending?: string | undefined }>;

/** The whole case in ten steps: a row on a wide screen; on a narrow one where it stands, which opens the column. */
export function StageRail({ steps, ending }: StageRailProps) {
  const t = useTranslations("workflow");
  const at = standingAt(steps);
  const on = steps[at];
  return (
    <nav aria-label={t("rail")} className="mb-6">
      <details className="border-y border-line xl:hidden">
        <summary className="target flex cursor-pointer items-center gap-2 px-2">
          <span className="font-semibold">
            {at + 1} {on?.label}
          </span>
          {on !== undefined && (
            <span className={classNames("text-xs", COLOURS[on.state])}>
              {ending ?? t(`stageState.${on.state}`)}
            </span>
          )}
          <span className="ml-auto shrink-0 text-xs text-muted">
            {t("allSteps", { count: steps.length })}
          </span>
        </summary>
        <StageList steps={steps} className="flex flex-col border-t border-line" />
      </details>
      {/* Equal columns, but none narrower than its longest word. */}
      <StageList
        steps={steps}
        className="hidden border-y border-line xl:grid xl:auto-cols-[minmax(min-content,1fr)] xl:grid-flow-col"
      />
    </nav>
  );
}

function StageList({ steps, className }: Steps & Readonly<{ className: string }>) {
  return (
    <ol className={className}>
      {steps.map((step, index) => (
        <li
          key={step.key}
          aria-current={step.state === "now" ? "step" : undefined}
          className="min-w-0 border-b border-line last:border-b-0 xl:border-b-0"
        >
          <StageLink step={step} number={index + 1} />
        </li>
      ))}
    </ol>
  );
}

function StageLink({ step, number }: Readonly<{ step: StageStep; number: number }>) {
  const isCurrent = usePathname() === step.href;
  const className = classNames(
    "target grid h-full grid-cols-[20px_1fr_auto] items-center gap-x-2 px-2 py-1.5 xl:block xl:border-b-2 xl:px-1.5 xl:py-2",
    isCurrent ? "bg-accent-soft xl:border-accent" : "xl:border-transparent",
    step.href !== undefined && "hover:bg-hover",
  );
  const content = <StageContent step={step} number={number} isCurrent={isCurrent} />;
  return step.href === undefined ? (
    <div className={className}>{content}</div>
  ) : (
    <Link href={step.href} aria-current={isCurrent ? "page" : undefined} className={className}>
      {content}
    </Link>
  );
}

type StageContentProps = Readonly<{ step: StageStep; number: number; isCurrent: boolean }>;

function StageContent({ step, number, isCurrent }: StageContentProps) {
  const t = useTranslations("workflow");
  const Icon = ICONS[step.state];
  return (
    <>
      <span className={classNames("flex items-center gap-1 text-xs", COLOURS[step.state])}>
        <Icon aria-hidden className="size-4 shrink-0" />
        <span className="sr-only xl:not-sr-only">{t(`stageState.${step.state}`)}</span>
      </span>
      <span
        className={classNames(
          "min-w-0 xl:mt-1 xl:block",
          step.state === "now" || isCurrent ? "font-semibold" : "font-medium",
          step.state === "todo" && "text-muted",
        )}
      >
        {number} {step.label}
      </span>
      <span className="text-right text-xs text-muted xl:block xl:text-left">
        {step.whose !== undefined && <span className="block">{step.whose}</span>}
        {step.date !== undefined && <PlainDay date={step.date} />}
      </span>
    </>
  );
}
