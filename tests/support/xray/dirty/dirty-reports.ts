import { DIRTY_COMBINED } from "./05-combined.data";
import { DIRTY_CONSTRUCTION } from "./03-construction.data";
import { DIRTY_HOTEL } from "./02-hotel.data";
import { DIRTY_LAUNDRY } from "./06-laundry.data";
import { DIRTY_LOGISTICS } from "./04-logistics.data";
import { DIRTY_PAPER_BOX_MAKER } from "./01-paper-box-maker.data";
import type { DirtyReport } from "./retold";

/** Six reports into which contradictions were written, in words the checks were not written with. */
export const DIRTY_REPORTS: Readonly<Record<string, DirtyReport>> = {
  "paper box maker": DIRTY_PAPER_BOX_MAKER,
  hotel: DIRTY_HOTEL,
  "construction sub-contractor": DIRTY_CONSTRUCTION,
  logistics: DIRTY_LOGISTICS,
  laundry: DIRTY_LAUNDRY,
  "quality with complaints handling": DIRTY_COMBINED,
};
