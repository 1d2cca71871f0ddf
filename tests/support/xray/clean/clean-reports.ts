import { CALL_CENTRE } from "./06-call-centre.data";
import { COMBINED } from "./09-combined.data";
import { CONSTRUCTION } from "./05-construction.data";
import { HOTEL } from "./03-hotel.data";
import { LAUNDRY } from "./11-laundry.data";
import { LOGISTICS } from "./07-logistics.data";
import { MEDICAL_DEALER } from "./08-medical-dealer.data";
import { PAPER_BOX_MAKER } from "./01-paper-box-maker.data";
import { SCHOOL_CANTEENS } from "./04-school-canteens.data";
import { SOFTWARE_HOUSE } from "./02-software-house.data";
import { SURVEILLANCE } from "./10-surveillance.data";
import type { XrayInput } from "../clean-file.data";

/** Eleven invented reports of as many trades and sizes, true in themselves: whatever the reader finds is a false alarm. */
export const CLEAN_REPORTS: Readonly<Record<string, XrayInput>> = {
  "paper box maker": PAPER_BOX_MAKER,
  "software house": SOFTWARE_HOUSE,
  hotel: HOTEL,
  "school canteens": SCHOOL_CANTEENS,
  "construction sub-contractor": CONSTRUCTION,
  "call centre": CALL_CENTRE,
  logistics: LOGISTICS,
  "medical device dealer": MEDICAL_DEALER,
  "quality with complaints handling": COMBINED,
  laundry: LAUNDRY,
  "surveillance of a property manager": SURVEILLANCE,
};
