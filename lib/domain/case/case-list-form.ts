import { z } from "zod";
import { optionalLine } from "../fields";
import { CASE_STAGES } from "./case-machine";

/** How the list of cases is asked for: filters, order by number, and the key after which the page starts. */
export const caseListForm = z.object({
  q: optionalLine(100),
  stage: z
    .enum(["", ...CASE_STAGES])
    .default("")
    .transform((stage) => (stage === "" ? null : stage)),
  scheme: optionalLine(40),
  direction: z.enum(["asc", "desc"]).default("desc"),
  after: optionalLine(20),
});

export type CaseListForm = z.output<typeof caseListForm>;
