import type { PlainDate } from "@/rules/core/plain-date";

/**
 * What every draw of a case starts from (5.4.5.2.2): its number and the day it was opened. Both stand before the first
 * site is entered, so nobody who sees the list can choose the seed, and waiting a day draws no other site.
 */
export const lotSeed = ({ number, openedOn }: Readonly<{ number: string; openedOn: PlainDate }>): string =>
  `${number} ${openedOn}`;
