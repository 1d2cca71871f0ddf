import { z } from "zod";
import { line, optionalLine, optionalText } from "../../fields";

/** An objective, how it is measured, and what came of it in one period. */
const objective = z.object({
  objective: line(300),
  target: optionalLine(200),
  method: optionalText(1_000),
  period: optionalLine(100),
  result: optionalLine(200),
});

/** The objectives of the system with their results, period by period (5.6.1 b). */
export const objectivesSection = z.strictObject({ rows: z.array(objective).max(200) });

export const EMPTY_OBJECTIVES = { rows: [] };
