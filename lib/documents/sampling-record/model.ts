import { z } from "zod";
import { auditKind, date, head, signature, step, subject, text, texts } from "../kit/model";
import type { Frozen } from "../kit/model";

const count = z.int().nonnegative();

/** How the sites of an audit were determined and drawn, so that anybody can follow and repeat it (5.4.5). */
export const samplingRecordSchema = head.extend({
  subject,
  auditKind,
  determinedOn: date,
  /** One site only, all of them because sampling is not allowed or because none is like another, or by lot. */
  way: z.enum(["oneSite", "everySite", "unlikeSites", "drawn"]),
  /** The points of 5.4.5.2.1, each with whether it is confirmed. */
  conditions: z.array(z.object({ text, isMet: z.boolean() })),
  /** Without the central office, which is audited every time. */
  population: z.object({ sites: count, dissimilar: count }),
  groups: z.array(
    z.object({
      ...{ group: count, size: count, table: count, floor: count, sample: count },
      ...{ random: count, toChoose: count },
    }),
  ),
  steps: z.array(step),
  sample: count,
  randomClause: text,
  draw: z
    .object({
      ...{ algorithm: text, seed: text, drawnOn: date },
      lists: z.array(z.object({ group: count, hash: text })),
    })
    .nullable(),
  sites: z.array(
    z.object({
      ...{ id: text, name: text, address: text, group: count.nullable() },
      by: z.enum(["central", "all", "random", "chosen", "none", "gone"]),
      visitedThisCycle: z.boolean(),
      reason: text,
    }),
  ),
  interpretations: texts,
  changes: z.array(z.object({ on: date, text, by: text })),
  determinedBy: signature,
});

export type SamplingRecordModel = Frozen<z.infer<typeof samplingRecordSchema>>;
