import type { Clause } from "../../core/clause";
import type { Said } from "../clause-text";
import type { Interpretation } from "../interpretation";

/** Readings of a table with categories: who chooses one, and what the table leaves open. */
export const categoryReadings = ({
  rule,
  ...category
}: Said & { readonly rule: Clause }): readonly Interpretation[] => [
  { id: "category", clause: rule, ...category, confirmedBy: null },
  {
    id: "category-of-sites",
    clause: "IAF MD 5",
    zh: "抽样场所按本案的同一类别查表。",
    en: "Sampled sites are read from the column of the case's one category.",
    confirmedBy: null,
  },
  {
    id: "past-the-end",
    clause: "IAF MD 5",
    zh: "超过10700人时由人员确定人日，不少于本列最后一级增幅再加一次。",
    en: "Past 10,700 people a person gives the days, at least the column's last step once more.",
    confirmedBy: null,
  },
];
