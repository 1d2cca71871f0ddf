import type { Clause } from "../core/clause";
import { normalClause } from "./citation";

/** A number as one part of an address: proxies on the way mistake an encoded slash for a real one. */
export const slugOf = (clause: Clause): string => normalClause(clause).replace(/[ /]/g, "_");
