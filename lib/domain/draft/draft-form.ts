import { z } from "zod";

/** One million characters of JSON: ten times the longest application. */
const LIMIT = 1_000_000;

/** What PostgreSQL's jsonb cannot hold, as JSON writes it: a NUL and halves of surrogate pairs. */
const UNKEPT = /(?<!\\)(?:\\\\)*\\u(?:0000|d[89a-f][0-9a-f]{2})/i;

/** Which form of which object; the same words as the key of the form's autosave. */
export const draftKey = z.object({
  form: z.string().regex(/^[a-z][a-z0-9-]{0,59}$/),
  objectId: z.string().regex(/^[A-Za-z0-9-]{1,60}$/),
});

/** What somebody has typed and not submitted: kept as typed, right or wrong. */
export const draftForm = draftKey.extend({
  content: z.record(z.string(), z.unknown()).superRefine((content, context) => {
    const json = JSON.stringify(content);
    if (json.length > LIMIT)
      context.addIssue({ code: "custom", params: { code: "draft-too-large", limit: LIMIT } });
    if (UNKEPT.test(json)) context.addIssue({ code: "custom", params: { code: "unprintable" } });
  }),
  /** The version of the record the form was opened with. */
  baseVersion: z.number().int().min(0).max(2_000_000_000),
});
