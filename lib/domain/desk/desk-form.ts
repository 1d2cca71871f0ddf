import { z } from "zod";
import { RUNNING_STAGES } from "../case/case-machine";
import { optionalLine } from "../fields";

/** Where a case stands while something can wait for somebody. */
export const DESK_STAGES = [...RUNNING_STAGES, "certified", "expired"] as const;

/** How a desk is asked for; `q`: a part of a case's number or of its client's name, `after`: the last number seen. */
export const deskForm = z.object({
  q: optionalLine(100),
  stage: z.enum(["", ...DESK_STAGES]).default(""),
  after: optionalLine(20),
});

export type DeskForm = z.output<typeof deskForm>;
