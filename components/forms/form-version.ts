import { z } from "zod";

/** The field in which a form carries the version of the record it was made from. */
export const VERSION = "version";

const versioned = z.object({ [VERSION]: z.number() });

/** The version a form or an answer carries, if it carries one. */
export const versionOf = (values: unknown): number | undefined => versioned.safeParse(values).data?.[VERSION];

/** What a form holds apart from its version: the version is the record's and was typed by nobody. */
export const withoutVersion = (values: unknown): unknown =>
  typeof values === "object" && values !== null
    ? Object.fromEntries(Object.entries(values).filter(([name]) => name !== VERSION))
    : values;
