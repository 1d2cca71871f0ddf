import type { HandCase } from "./read-hand-cases";
import {
  auditWord,
  bindingWord,
  categoryWord,
  factorWord,
  filled,
  numberIn,
  partsOf,
  yesOrNo,
} from "./words";

/** "30×8 + 9×4": thirty people at eight hours a day and nine at four. */
const personnelIn = (cell: string) =>
  partsOf(cell, " + ").map((group) => {
    const [count = "", hoursPerDay = ""] = group.split("×");
    return { count: numberIn(count), hoursPerDay: numberIn(hoursPerDay) };
  });

/** "减0.3 体系成熟；增0.1": days down or up, and the reason, if any, behind a space. */
const adjustmentsIn = (cell: string) =>
  partsOf(cell, "；").map((each) => {
    const found = /^(减|增)([\d.]+)(?: (.+))?$/.exec(each);
    if (found === null) throw new Error(`no adjustment: ${each}`);
    const [, direction, amount = "", reason] = found;
    const days = numberIn(amount) * (direction === "减" ? -1 : 1);
    return reason === undefined ? { days } : { days, reason };
  });

/** "23/按规律递推/总经理": days, reason, approver. */
const manualDaysIn = (cell: string) => {
  const [days = "", reason = "", approver = ""] = cell.split("/");
  return { days: numberIn(days), reason, approver };
};

/** "30×8 减0.5；12×8 减0": the people of each sampled site and the share taken off. */
const sitesIn = (cell: string) =>
  partsOf(cell, "；").map((site) => {
    const [personnel = "", reduction = ""] = site.split(" 减");
    return { personnel: personnelIn(personnel), reduction: numberIn(reduction) };
  });

const common = ({ cell }: HandCase): object => ({
  audit: auditWord(cell("audit")),
  personnel: personnelIn(cell("personnel")),
  adjustments: adjustmentsIn(cell("adjustments")),
  ...filled("coefficient", cell("coefficient"), numberIn),
  stage1OnSite: yesOrNo(cell("stage1OnSite")),
  ...filled("manualDays", cell("manualDays"), manualDaysIn),
});

export const daysByStages = (row: HandCase): object => ({
  scheme: "OLS/GZ-0071",
  ...common(row),
  complexity: partsOf(row.cell("complexity"), " ").map(factorWord),
  sampledSites: numberIn(row.cell("sampledSites")),
  ...filled("siteDays", row.cell("siteDays"), numberIn),
});

export const daysByTotal =
  (scheme: "QMS" | "EMS" | "OHSMS") =>
  (row: HandCase): object => ({
    scheme,
    ...common(row),
    ...(scheme === "QMS" ? {} : { category: categoryWord(row.cell("category")) }),
    sites: sitesIn(row.cell("sites")),
    ...filled("stage1", row.cell("chosenStage1"), numberIn),
  });

const FIGURES = ["effectivePersonnel", "own", "floor", "initialToday", "stage1", "onSite", "total"] as const;

/** What the answer says beside its steps: a figure the row leaves empty is one the answer must not have. */
export const daysExpected = ({ cell }: HandCase): object => ({
  ...Object.fromEntries(FIGURES.filter((key) => cell(key) !== "").map((key) => [key, numberIn(cell(key))])),
  ...filled("binding", cell("binding"), bindingWord),
  manual: yesOrNo(cell("manual")),
});
