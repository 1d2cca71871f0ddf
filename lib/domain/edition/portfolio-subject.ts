import type { PlainDate } from "@/rules/core/plain-date";
import type { WhatIfFacts } from "@/rules/what-if/what-if-facts";

/** One case or certificate of a portfolio, as two editions are asked about it. */
export type PortfolioSubject = Readonly<{
  /** "case" or "carried" and the id. */
  key: string;
  kind: "case" | "carried";
  id: string;
  number: string;
  clientName: string;
  /**
   * Its initial audit was accepted under an edition and keeps it (rule-reading 1): what is asked about is the first
   * surveillance after it.
   */
  keepsEdition: boolean;
  /** The day of the audit that comes next, where one is known. */
  on: PlainDate | null;
  facts: WhatIfFacts;
}>;
