import type {
  Adjustment,
  ManDaysQuestion,
  ManualDays,
  PersonnelGroup,
  SampledSite,
} from "@/rules/man-days/man-days-question";
import { MAN_DAYS_AUDITS } from "@/rules/man-days/man-days-question";
import type { ManDaysRules } from "@/rules/man-days/man-days-rules";
import { manDaysCategories } from "@/rules/man-days/people-table";
import { EDITION_KEYS } from "./edition-asked";
import {
  code,
  coefficient,
  count,
  dayAmount,
  flag,
  hours,
  list,
  optional,
  record,
  required,
  row,
  text,
  type Fields,
  type Reader,
} from "./read";

const COMMON_KEYS = [
  ...EDITION_KEYS,
  "audit",
  "personnel",
  "adjustments",
  "coefficient",
  "stage1OnSite",
  "manualDays",
] as const;
const KEYS = {
  stages: [...COMMON_KEYS, "complexity", "sampledSites", "siteDays"],
  total: [...COMMON_KEYS, "sites", "stage1"],
} as const;

const group: Reader<PersonnelGroup> = (value, path) => {
  const fields = row(value, path);
  return {
    count: required(fields, "count", path, count),
    hoursPerDay: required(fields, "hoursPerDay", path, hours),
  };
};

const adjustment: Reader<Adjustment> = (value, path) => {
  const fields = row(value, path);
  return {
    days: required(fields, "days", path, dayAmount),
    reason: optional(fields, "reason", path, text),
  };
};

const manualDays: Reader<ManualDays> = (value, path) => {
  const fields = row(value, path);
  return {
    days: required(fields, "days", path, dayAmount),
    reason: optional(fields, "reason", path, text),
    approver: required(fields, "approver", path, text),
  };
};

const site: Reader<SampledSite> = (value, path) => {
  const fields = row(value, path);
  return {
    personnel: required(fields, "personnel", path, list(group)),
    reduction: required(fields, "reduction", path, coefficient),
  };
};

const common = (fields: Fields) => ({
  audit: required(fields, "audit", "", code(MAN_DAYS_AUDITS)),
  personnel: required(fields, "personnel", "", list(group)),
  adjustments: optional(fields, "adjustments", "", list(adjustment)) ?? [],
  coefficient: optional(fields, "coefficient", "", coefficient),
  stage1OnSite: optional(fields, "stage1OnSite", "", flag) ?? false,
  manualDays: optional(fields, "manualDays", "", manualDays),
});

/** A question about days in the shape the edition asks for. */
export const readManDays = (input: Fields, rules: ManDaysRules): ManDaysQuestion => {
  const categories = manDaysCategories(rules);
  const isByCategory = categories.length > 0;
  const fields = record(input, "", [...KEYS[rules.kind], ...(isByCategory ? ["category"] : [])]);
  if (rules.kind === "total") {
    return {
      kind: "total",
      ...common(fields),
      category: isByCategory ? required(fields, "category", "", code(categories)) : null,
      sites: optional(fields, "sites", "", list(site)) ?? [],
      stage1: optional(fields, "stage1", "", dayAmount),
    };
  }
  return {
    kind: "stages",
    ...common(fields),
    complexity: required(fields, "complexity", "", list(code(rules.complexity.factors))),
    sampledSites: required(fields, "sampledSites", "", count),
    siteDays: optional(fields, "siteDays", "", dayAmount),
  };
};
