import { z } from "zod";
import { line, optionalLine } from "../../fields";

/** 1.3: whom of the organisation the team met (5.5.9.2 b, g). */
export const peopleMetSection = z.strictObject({
  people: z.array(z.object({ name: line(60), unit: optionalLine(120), post: optionalLine(100) })).max(200),
});

export const EMPTY_PEOPLE_MET = { people: [] };
