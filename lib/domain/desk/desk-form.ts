import { z } from "zod";
import { CASE_STANDINGS } from "../case/case-standing";
import { optionalLine } from "../fields";

/** How a desk is asked for; `q`: a part of a case's number or of its client's name, `after`: the last number seen. */
export const deskForm = z.object({
  q: optionalLine(100),
  stage: z.enum(["", ...CASE_STANDINGS]).default(""),
  after: optionalLine(20),
});

export type DeskForm = z.output<typeof deskForm>;
