import { z } from "zod";
import { line, optionalLine, optionalText } from "../../fields";

/** How several systems were audited: alone, one after the other, with another body, or as one system (11). */
export const INTEGRATIONS = ["none", "combined", "joint", "integrated"] as const;

/** A law, a rule or a standard by its name and, where it has one, its number. */
const provision = z.object({ name: line(200), number: optionalLine(100) });

/** 1.4: what was audited against beside the standards, which are those of the plan (4.1, 4.2, 5.5.9.2 d). */
export const criteriaSection = z.strictObject({
  clientDocuments: optionalText(2_000),
  integration: z.enum(INTEGRATIONS).nullable(),
  programme: optionalText(2_000),
  laws: z.array(provision).max(100),
  productStandards: z.array(provision).max(100),
  other: optionalText(2_000),
});

export const EMPTY_CRITERIA = {
  clientDocuments: "",
  integration: null,
  programme: "",
  laws: [],
  productStandards: [],
  other: "",
};
