import { z } from "zod";
import { day, id, optionalText, version } from "../fields";

/** "A/3", "2027": short, without blanks, as it stands in documents and in the name of a file. */
export const editionName = z
  .string()
  .trim()
  .regex(/^[A-Za-z0-9][A-Za-z0-9/.-]{0,19}$/, { error: "edition-name" })
  .meta({ pattern: "^[A-Za-z0-9][A-Za-z0-9/.-]{0,19}$" });

/** A draft is begun from the latest released edition of its scheme. */
export const newDraftForm = z.object({
  scheme: z.string().min(1).max(60),
  edition: editionName,
  effectiveFrom: day,
});

const path = z.string().min(1).max(100);
/** Wide enough to be told what is wrong with it beside the field. */
const figure = z.number().min(-1_000_000).max(1_000_000);

export const draftKey = z.object({ draftId: id });
export const draftVersionForm = draftKey.extend({ version });

export const editionDraftForm = draftVersionForm.extend({
  edition: editionName,
  effectiveFrom: day,
  /** Why the body wants these values. */
  note: optionalText(2_000),
  figures: z.array(z.object({ path, value: figure, over: figure.nullable() })).max(200),
  tables: z
    .array(
      z.object({
        path,
        rows: z
          .array(z.record(z.string().max(40), figure.nullish()))
          .min(1)
          .max(200),
      }),
    )
    .max(10),
});

export type EditionDraftForm = z.output<typeof editionDraftForm>;
