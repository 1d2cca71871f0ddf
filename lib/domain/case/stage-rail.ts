import type { PlainDate } from "@/rules/core/plain-date";
import type { CaseStage } from "./case-machine";

/** The ten steps every reader of a case sees, in their order. */
export const RAIL_STEPS = [
  "application",
  "review",
  "contract",
  "programme",
  "plan",
  "stage1",
  "stage2",
  "nonconformities",
  "decision",
  "certificate",
] as const;

export type RailStep = (typeof RAIL_STEPS)[number];
export type RailState = "done" | "now" | "stale" | "todo" | "blocked";

/** Which step is on while the case stands at a stage. */
const STEP_OF_STAGE: Readonly<Record<CaseStage, RailStep | null>> = {
  application: "application",
  review: "review",
  contract: "contract",
  programme: "programme",
  stage1: "stage1",
  stage2: "stage2",
  nonconformities: "nonconformities",
  "report-review": "decision",
  decision: "decision",
  certificate: "certificate",
  certified: null,
  closed: null,
};

export type RailFacts = Readonly<{
  stage: CaseStage;
  /** Where the case stood when it was closed, for what is done by then. */
  reached: CaseStage;
  /** The audit now due waits for its plan (5.4.6 comes before every audit). */
  planDue: boolean;
  dates: Readonly<Partial<Record<RailStep, PlainDate>>>;
  stale: readonly RailStep[];
}>;

export type RailEntry = Readonly<{ step: RailStep; state: RailState; date: PlainDate | null }>;

/** The ten steps with their states: what is done, what is on, what rests on something reopened. */
export const stageRail = (facts: RailFacts): readonly RailEntry[] => {
  const on = facts.planDue ? "plan" : STEP_OF_STAGE[facts.stage];
  const reached = facts.stage === "closed" ? STEP_OF_STAGE[facts.reached] : on;
  const current = reached === null ? RAIL_STEPS.length : RAIL_STEPS.indexOf(reached);
  return RAIL_STEPS.map((step, index) => ({
    step,
    state: stateOf(step, index, current, facts),
    date: facts.dates[step] ?? null,
  }));
};

const stateOf = (step: RailStep, index: number, current: number, facts: RailFacts): RailState => {
  if (facts.stale.includes(step)) return "stale";
  if (index < current) return "done";
  if (index > current) return facts.dates[step] === undefined ? "todo" : "done";
  return facts.stage === "closed" ? "blocked" : "now";
};
