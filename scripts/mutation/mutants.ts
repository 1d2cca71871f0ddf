import { INSTRUMENTER_CONSTANTS, type InstrumenterContext } from "@stryker-mutator/api/core";

/** What the mutated code reads: which mutant is active; and where it counts what was run. */
export const mutants: { [K in keyof InstrumenterContext]: InstrumenterContext[K] | undefined } = {};

Reflect.set(globalThis, INSTRUMENTER_CONSTANTS.NAMESPACE, mutants);
