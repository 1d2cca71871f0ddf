/**
 * What each step is made of: values of steps before it, and facts. Only those of a step that the answer at hand has
 * are told: an edition with a table of totals has no stage table.
 */
export const STEP_OPERANDS: Readonly<
  Record<string, Readonly<{ steps?: readonly string[]; facts?: readonly string[] }>>
> = {
  "effective-personnel": { facts: ["personnel", "found-people"] },
  "base-stage1": { steps: ["effective-personnel"] },
  "base-on-site": { steps: ["effective-personnel"] },
  complexity: { facts: ["complexity"] },
  "sampled-sites": { facts: ["sampled", "site-days"] },
  increases: { facts: ["adjustments"] },
  reductions: { facts: ["adjustments"] },
  category: { facts: ["complexity"] },
  table: { steps: ["effective-personnel", "category"] },
  sites: { facts: ["sampled", "site-people"] },
  own: {
    steps: [
      ...["base-stage1", "base-on-site", "table", "complexity", "sampled-sites", "sites"],
      ...["increases", "reductions"],
    ],
  },
  floor: { steps: ["effective-personnel", "table", "sites"] },
  required: { steps: ["own", "floor"] },
  "initial-today": { steps: ["required", "own"] },
  coefficient: { facts: ["coefficient"] },
  total: { steps: ["required", "own", "initial-today", "coefficient"] },
  "stage1-part": { steps: ["total", "base-stage1"] },
  "on-site-part": { steps: ["total", "stage1-part"] },
  "settled-addition": { facts: ["settlements"] },
  "stage2-as-settled": { steps: ["on-site-part", "all-systems", "settled-addition"] },
  "all-systems": {},
  "initial-sample": { facts: ["sites", "found-sites"] },
  "share-of-initial": { steps: ["initial-sample"] },
  "floor-sample": { facts: ["sites", "found-sites"] },
  sample: { steps: ["initial-sample", "share-of-initial", "floor-sample"] },
  "every-site": { facts: ["sites", "found-sites", "sampling-allowed"] },
  from: { facts: ["start"] },
  length: { steps: ["from"] },
  "month-end": { steps: ["from", "length"] },
  "weekend-days": { steps: ["from", "length"] },
  "days-off": { steps: ["from", "length"] },
  "make-up-day": { steps: ["from", "length"] },
  "unpublished-year": { steps: ["from", "length"] },
  "day-of-next-month": { steps: ["from"] },
  "end-of-year": { steps: ["from"] },
  limit: {
    steps: [
      ...["from", "length", "month-end", "weekend-days", "days-off", "make-up-day"],
      ...["day-of-next-month", "end-of-year"],
    ],
  },
  "day-set": { facts: ["start"] },
  "first-day": { facts: ["start"] },
  "previous-last-day": { facts: ["start"] },
  "last-day": { steps: ["first-day", "previous-last-day", "length", "month-end"] },
  criterion: { facts: ["criteria"] },
  "grade-chosen": { steps: ["criterion"], facts: ["minors-on-process"] },
};
