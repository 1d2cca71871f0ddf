import { checked, notice, type Answer } from "../core/answer";
import type { TeamRules } from "./team-rules";

export type Replacement = { readonly unforeseeableEvent: string; readonly approver: string };

/** After the plan is agreed nobody is replaced but for an unforeseeable event, written down and approved (5.4.4.7 e). */
export const replacement = ({ replacement: { clause } }: TeamRules, asked: Replacement): Answer<object> =>
  checked([
    ...(asked.unforeseeableEvent.trim() === "" ? [notice("reason-missing", clause)] : []),
    ...(asked.approver.trim() === "" ? [notice("approver-missing", clause)] : []),
  ]);
