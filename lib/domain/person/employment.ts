import type { PlainDate } from "@/rules/core/plain-date";

/** How somebody works for the body, in the order of a list. */
export const EMPLOYMENTS = ["fullTime", "partTime", "external", "left"] as const;
export type Employment = (typeof EMPLOYMENTS)[number];

type Employed = Readonly<{ activeUntil: PlainDate | null; isBodyStaff: boolean; isFullTime: boolean }>;

/** Somebody who left before today has left, whatever they were. */
export const employmentOf = (person: Employed, today: PlainDate): Employment => {
  if (person.activeUntil !== null && person.activeUntil < today) return "left";
  if (!person.isBodyStaff) return "external";
  return person.isFullTime ? "fullTime" : "partTime";
};
