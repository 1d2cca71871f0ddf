import { useTranslations } from "next-intl";
import { ClauseLink } from "@/components/workflow/clause-link";
import { type RuleStep, StepValue, stepWords } from "@/components/workflow/steps-table";
import { classNames } from "@/components/ui/class-names";

export interface ComparedStep {
  readonly code: string;
  readonly change: "same" | "changed" | "added" | "gone";
  readonly before: RuleStep | null;
  readonly after: RuleStep | null;
}

type ComparedStepsProps = Readonly<{
  rows: readonly ComparedStep[];
  caption: string;
  /** What the two sides are called: they stand in two columns then, else the earlier value before the new one. */
  sides?: Readonly<{ before: string; after: string }> | undefined;
}>;

/** Side by side nothing has come or gone: it stands on one side only. */
const APART = { same: "same", changed: "differs", added: "onlyB", gone: "onlyA" } as const;

const headClass = "py-1.5 font-semibold";

/** The steps of two results line by line; what differs is marked in words, not by colour alone. */
export function ComparedSteps({ rows, caption, sides }: ComparedStepsProps) {
  const t = useTranslations("workflow");
  const columns = sides === undefined ? [t("steps.value")] : [sides.before, sides.after];
  return (
    <table className="w-full border-collapse">
      <caption className="pb-2 text-start text-sm text-muted">{caption}</caption>
      <thead>
        <tr className="border-b border-edge text-sm">
          <th scope="col" className={classNames(headClass, "pr-3 text-start")}>
            {t("steps.step")}
          </th>
          <th scope="col" className={classNames(headClass, "px-2 text-start max-sm:hidden")}>
            {t("clauseShort")}
          </th>
          {columns.map((column) => (
            <th key={column} scope="col" className={classNames(headClass, "pl-2 text-end")}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <ComparedRow key={`${row.code}-${index}`} row={row} isApart={sides !== undefined} />
        ))}
      </tbody>
    </table>
  );
}

function ComparedRow({ row, isApart }: Readonly<{ row: ComparedStep; isApart: boolean }>) {
  const t = useTranslations();
  const { change, before, after } = row;
  const step = after ?? before;
  if (step === null) return null;
  const isMoved = change !== "same";
  return (
    <tr
      data-change={change}
      className={classNames(
        "border-b border-line align-top last:font-semibold",
        isMoved && "bg-accent-soft shadow-[inset_3px_0_0_var(--accent)]",
      )}
    >
      <td className={classNames("py-1.5 pr-3", isMoved && "pl-3")}>
        {stepWords(t, step)}{" "}
        {isMoved && (
          <span className="ml-2 text-sm whitespace-nowrap text-accent">
            {t(`workflow.steps.${isApart ? APART[change] : change}`)}
          </span>
        )}
        <span className="block sm:hidden">
          <Clauses before={before} after={after} />
        </span>
      </td>
      <td className="px-2 py-1.5 max-sm:hidden">
        <Clauses before={before} after={after} />
      </td>
      {isApart ? (
        <>
          <SideValue step={before} />
          <SideValue step={after} />
        </>
      ) : (
        <td className="py-1.5 pr-1 pl-2 text-end whitespace-nowrap">
          {change === "changed" && before !== null && <EarlierValue step={before} />}
          {change === "gone" ? <Struck step={step} /> : <StepValue step={step} />}
        </td>
      )}
    </tr>
  );
}

/** Two editions may rest one step on different clauses. */
function Clauses({ before, after }: Pick<ComparedStep, "before" | "after">) {
  const clauses = new Set([before, after].flatMap((step) => step?.clause ?? []));
  return [...clauses].map((clause) => (
    <span key={clause} className="block py-0.5">
      <ClauseLink clause={clause} bare />
    </span>
  ));
}

function SideValue({ step }: Readonly<{ step: RuleStep | null }>) {
  return (
    <td className="py-1.5 pr-1 pl-2 text-end whitespace-nowrap">
      {step === null ? <span className="text-muted">–</span> : <StepValue step={step} />}
    </td>
  );
}

function EarlierValue({ step }: Readonly<{ step: RuleStep }>) {
  const t = useTranslations("workflow.steps");
  return (
    <span className="mr-2 inline-block font-normal text-muted">
      <span className="sr-only">{t("earlier")} </span>
      <Struck step={step} />
      <span aria-hidden> →</span>
    </span>
  );
}

const Struck = ({ step }: Readonly<{ step: RuleStep }>) => (
  <s className="font-normal text-muted">
    <StepValue step={step} />
  </s>
);
