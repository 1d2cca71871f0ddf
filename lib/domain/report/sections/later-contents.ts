import { z } from "zod";
import { line, optionalText } from "../../fields";
import { ANSWERS } from "../report-lists";

/** What a surveillance or a recertification looks at, item by item of the edition's list (6.6, 6.7). */
export const laterContentsSection = z.strictObject({
  rows: z
    .array(z.object({ item: line(80), grade: z.enum(ANSWERS).nullable(), text: optionalText(8_000) }))
    .max(30),
});

export const EMPTY_LATER_CONTENTS = { rows: [] };
