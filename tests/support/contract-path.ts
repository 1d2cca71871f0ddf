import { acceptCase, submitCase } from "./case-path";
import { makeClient, makeStaff } from "./house";

export const DAY = "2026-05-15";
export const CLIENT = "杭州青禾客服外包有限公司";

/** A case whose application was accepted: its contract is drawn up next. */
export const accepted = async () => {
  const client = await makeClient("青禾", "91350100M000100Y43");
  const reviewer = await makeStaff("贺兰舟", "application-reviewer");
  const finance = await makeStaff("计明", "finance");
  const caseId = await submitCase(client, "2026-05-11");
  await acceptCase(reviewer, "2026-05-13", caseId);
  return { client, reviewer, finance, caseId };
};

export const draft = (caseId: string) => ({
  caseId,
  version: null,
  number: "HT-2026-0001",
  feeFen: 1_800_000,
  payer: CLIENT,
  instalments: [{ title: "审核费", titleEn: "Audit", amountFen: 1_800_000, dueOn: "2026-06-15" }],
  arrangements: "第二阶段在现场实施。",
  arrangementsEn: "Stage 2 on site.",
});
