import { z } from "zod";

/** The draw as kept with the programme: enough for anybody to repeat it (5.4.5). */
export const drawRecord = z.object({
  algorithm: z.string(),
  seed: z.string(),
  drawnOn: z.string(),
  all: z.array(z.string()),
  groups: z.array(
    z.object({
      group: z.number(),
      size: z.number(),
      sample: z.number(),
      listHash: z.string(),
      drawn: z.array(z.string()),
      toChoose: z.number(),
    }),
  ),
  total: z.number(),
});

export type DrawRecord = z.output<typeof drawRecord>;
