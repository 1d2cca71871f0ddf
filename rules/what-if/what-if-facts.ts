import type { Clock } from "../clocks/clock-rules";
import type { Hundredths, Percent } from "../core/amount";
import type { PlainDate } from "../core/plain-date";
import type { Adjustment, PersonnelGroup, SampledSite } from "../man-days/man-days-question";
import type { SampledAudit } from "../sampling/sample";

/** What the days of an audit rest on, whatever shape of question an edition asks for. */
export type DaysFacts = {
  readonly personnel: readonly PersonnelGroup[];
  /** Factors, or the one category of the table, as codes. */
  readonly complexity: readonly string[];
  readonly adjustments: readonly Adjustment[];
  readonly coefficient: Percent | null;
  readonly stage1OnSite: boolean;
  /** A figure chosen inside the range of the sampled sites, and the sample it was chosen for; null: none was. */
  readonly siteDays: { readonly days: Hundredths; readonly sampledSites: number } | null;
  /** The sampled sites as stated, for editions that count each by itself; empty: nobody has written down their people. */
  readonly sites: readonly SampledSite[];
  /** The people who do not work at one of those sites. */
  readonly outside: readonly PersonnelGroup[];
};

/** The sites beside the central office. `isSampled` false: sampling is not allowed and every site is visited (5.4.5.2.1). */
export type SitesFacts = {
  readonly isSampled: boolean;
  readonly dissimilar: number;
  readonly similar: readonly number[];
  readonly provedEffective: boolean;
};

export type ClockFacts = {
  readonly clock: Clock;
  /** What it is about, where there are several of one name. */
  readonly of: string | null;
  readonly from: PlainDate;
  readonly first: boolean;
  readonly stoppedOn: PlainDate | null;
};

/** One case or certificate as two editions are asked about it. What is not on file is null: it is not judged. */
export type WhatIfFacts = {
  readonly today: PlainDate;
  /** The audit that comes next. */
  readonly audit: SampledAudit;
  readonly days: DaysFacts | null;
  readonly sites: SitesFacts | null;
  readonly clocks: readonly ClockFacts[];
};
