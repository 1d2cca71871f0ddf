import type { ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";
import { Link } from "@/components/ui/link";
import { explanationHref, type FigureOf } from "@/lib/domain/explanation/figures.data";

type RuleNumberProps = Readonly<{
  caseId: string;
  of: FigureOf;
  /** The figure as shown, with its unit: "4.0 日". */
  children: ReactNode;
  className?: string;
}>;

/** A figure that a rule produced: underlined with dots, a link to how it came about. */
export function RuleNumber({ caseId, of, children, className }: RuleNumberProps) {
  return (
    <Link
      href={explanationHref(caseId, of)}
      className={classNames("explained hover:text-accent", className)}
      data-figure={of.figure}
    >
      {children}
    </Link>
  );
}

/** A day that a clock of the rules leads to. */
export function RuleDay({
  caseId,
  of,
  date,
}: Omit<RuleNumberProps, "children"> & Readonly<{ date: string }>) {
  return (
    <RuleNumber caseId={caseId} of={of} className="whitespace-nowrap tabular-nums">
      <time dateTime={date}>{date}</time>
    </RuleNumber>
  );
}

/** For a sentence that holds a figure: t.rich("…", { days: figureIn(caseId, of) }). */
export const figureIn = (caseId: string, of: FigureOf) =>
  function FigureIn(shown: ReactNode) {
    return (
      <RuleNumber caseId={caseId} of={of}>
        {shown}
      </RuleNumber>
    );
  };
