import { CLOCKS } from "@/rules/clocks/clock-rules";
import type { PlainDate } from "@/rules/core/plain-date";
import { calculatorHref, OFFICE_CALCULATOR } from "./calculator-address";
import { asked, type Asked } from "./facts";

type EditionName = Pick<Asked, "scheme" | "edition">;

/** Facts that fall into one cell of a table: so many people or sites, and the category of its column. */
export type Cell = Readonly<{
  table: "base" | "site-days" | "people-days" | "sample";
  from: number;
  category: string | null;
}>;

const FULL_DAY = 8;
/** A middle-sized client, where the table is about its sites and not its people. */
const PEOPLE = 60;

const exampleOf = ({ scheme, edition }: EditionName, { table, from, category }: Cell): Asked => {
  if (table === "sample") {
    const facts = { audit: "initial", dissimilar: 0, similar: [{ count: from }] };
    return asked.parse({ scheme, edition, question: "sampling", facts });
  }
  const isOfSites = table === "site-days";
  const facts = {
    audit: "initial",
    personnel: [{ count: isOfSites ? PEOPLE : from, hoursPerDay: FULL_DAY }],
    ...(isOfSites ? { sampledSites: from } : {}),
    ...(category === null ? {} : { category }),
  };
  return asked.parse({ scheme, edition, question: "man-days", facts });
};

/** The staff's calculator with facts that fall into a cell: a single site with its first head count. */
export const cellHref = (edition: EditionName, cell: Cell): string =>
  calculatorHref(OFFICE_CALCULATOR, { asked: exampleOf(edition, cell) });

/** The calculator with a clock that starts on a day; null for a clock that cannot be asked for by its name. */
export const clockHref = (
  { scheme, edition }: EditionName,
  { clock, isFirst, from }: Readonly<{ clock: string; isFirst: boolean; from: PlainDate }>,
): string | null => {
  const named = CLOCKS.find((each) => each === clock);
  if (named === undefined) return null;
  const facts = { clock: named, from, first: isFirst };
  return calculatorHref(OFFICE_CALCULATOR, {
    asked: asked.parse({ scheme, edition, question: "deadline", facts }),
  });
};
