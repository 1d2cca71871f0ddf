import type { CaseHead } from "@/lib/data/case-store";
import { auditStore } from "@/lib/data/audit-store";
import { NotFoundError } from "@/lib/data/errors";
import { factsStore } from "@/lib/data/facts-store";
import { settlementStore } from "@/lib/data/settlement-store";
import type { FrozenBasis } from "@/lib/domain/audit/facts-file";
import { everyRulesOfCase } from "@/lib/domain/case/rules-of-case";
import type { Explanation } from "@/lib/domain/explanation/explanation";
import type { FigureOf } from "@/lib/domain/explanation/figures.data";
import type { SchemeRules } from "@/rules/schemes/scheme-rules";
import type { Context } from "../framework/context";
import { allSystems, determinationOf } from "./explain-determination";
import { explained, type Part } from "./explained";
import { foundFacts } from "./found-facts";

const NOTHING: FrozenBasis = { steps: [], interpretations: [] };

type Sought = Readonly<{
  figure: FigureOf;
  isDays: boolean;
  auditId: string;
  value: number | null;
  basis: FrozenBasis | null;
}>;

/** The answers of all systems are kept one after the other; each begins with its people (11.1). */
const partsOf = ({ steps, interpretations }: FrozenBasis, every: readonly SchemeRules[]): readonly Part[] => {
  const starts = steps.flatMap(({ code }, index) => (code === "effective-personnel" ? [index] : []));
  const isSplit = starts.length === every.length;
  return (isSplit ? every : every.slice(0, 1)).map((rules, index) => ({
    ...{ rules, interpretations },
    steps: isSplit ? steps.slice(starts[index], starts[index + 1]) : steps,
  }));
};

/** A figure that what a team found asks for: people and complexity as found, the rest as reviewed (5.6.2 c). */
const explainAnew = async (context: Context, head: CaseHead, sought: Sought): Promise<Explanation> => {
  const { figure, isDays, auditId, value, basis } = sought;
  const found = await factsStore.onFile(context.db, auditId);
  if (found === null) throw new NotFoundError("fact confirmation");
  const facts = await foundFacts(context, { caseId: head.id, auditId }, found);
  const reviewed = (await determinationOf(context, head)).facts.chosen.filter(
    ({ name }) => name !== "complexity" && name !== "sampled",
  );
  const rules = everyRulesOfCase(head);
  const parts = partsOf(basis ?? NOTHING, isDays ? rules : [rules[0]]);
  return explained(figure, {
    ...{ value, parts },
    together: typeof value === "number" ? allSystems(parts, value) : [],
    facts: isDays ? [...facts.people, ...facts.sites, ...reviewed] : facts.sites,
    determinedOn: found.confirmedOn,
  });
};

/** Days or sample that the facts found at an audit require. */
export const explainFound =
  (figure: "found-days" | "found-sample") =>
  async (context: Context, head: CaseHead, of: string): Promise<Explanation> => {
    const audit = await auditStore.head(context.db, head.id, of);
    const found = await factsStore.onFile(context.db, audit.id);
    if (found === null) throw new NotFoundError("fact confirmation");
    const isDays = figure === "found-days";
    const { requiredHalfDays, sample, manDays, sampling } = found;
    const days = requiredHalfDays === null ? null : requiredHalfDays / 2;
    return explainAnew(context, head, {
      ...{ figure: { figure, of }, isDays, auditId: audit.id },
      ...{ value: isDays ? days : sample, basis: isDays ? manDays : sampling },
    });
  };

/** Days or sample that a settlement had to reach. */
export const explainSettled =
  (figure: "settled-days" | "settled-sample") =>
  async (context: Context, head: CaseHead, of: string): Promise<Explanation> => {
    const settlement = (await settlementStore.ofCase(context.db, head.id)).find(({ id }) => id === of);
    if (settlement === undefined) throw new NotFoundError("settlement");
    const isDays = figure === "settled-days";
    const { auditId, requiredHalfDays, sitesAfter, steps } = settlement;
    const days = requiredHalfDays === null ? null : requiredHalfDays / 2;
    return explainAnew(context, head, {
      ...{ figure: { figure, of }, isDays, auditId },
      ...{ value: isDays ? days : sitesAfter, basis: isDays ? steps.manDays : steps.sampling },
    });
  };
