import type { HalfDays, Hundredths } from "../core/amount";
import type { Notice, Step } from "../core/answer";

/** An initial audit worked out, or what is known of it where the table has ended. */
export type Initial =
  | {
      readonly ok: true;
      readonly own: Hundredths;
      readonly floor: Hundredths;
      readonly binding: "own" | "floor";
      readonly stage1: Hundredths;
      readonly total: HalfDays;
      readonly steps: readonly Step[];
      /** What can only be judged against the total. */
      readonly refusals: readonly Notice[];
    }
  | { readonly ok: false; readonly own: Hundredths | null; readonly steps: readonly Step[] };
