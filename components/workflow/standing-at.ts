export type StageState = "done" | "now" | "blocked" | "stale" | "todo";

const ON: ReadonlySet<StageState> = new Set(["now", "blocked", "stale"]);

/** The step at which a case stands: the one that is on; once none is, the last one done. */
export const standingAt = (steps: readonly Readonly<{ state: StageState }>[]): number => {
  const on = steps.findIndex(({ state }) => ON.has(state));
  const done = steps.findLastIndex(({ state }) => state === "done");
  return on === -1 ? Math.max(done, 0) : on;
};
