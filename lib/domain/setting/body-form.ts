import { z } from "zod";
import { bodySetting } from "./body-setting";

/** The settings of the body with the version they were opened at; 0: nothing was kept before. */
export const bodyForm = z.object({ version: z.number().int().min(0).max(2_000_000_000), body: bodySetting });

/** As kept: the settings beside their version. */
export const keptBody = bodySetting.extend({
  version: z.number().int().min(0).default(0),
});
