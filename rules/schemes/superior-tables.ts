import { tableQms1 } from "./quality/table-qms1.data";

/** The table under every management system's own: no rule of a body may ask for fewer days (IAF MD 5). */
export const superiorDays = tableQms1;
