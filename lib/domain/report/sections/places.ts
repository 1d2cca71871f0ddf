import { z } from "zod";
import { id, line, optionalDay, optionalLine, optionalText } from "../../fields";

/** What is done at a site on record. */
const siteActivities = z.object({ siteId: id, activities: optionalText(1_000) });

/** A place of work that ends with its project (5.4.5.1). */
const temporarySite = z.object({
  project: line(200),
  nature: optionalLine(200),
  address: optionalLine(300),
  beganOn: optionalDay,
  endsOn: optionalDay,
});

/** 1.5.3: the places audited and what is done there (5.5.9.2 h). */
export const placesSection = z.strictObject({
  sites: z.array(siteActivities).max(500),
  temporary: z.array(temporarySite).max(200),
});

export const EMPTY_PLACES = { sites: [], temporary: [] };
