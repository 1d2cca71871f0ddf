import type { z } from "zod";
import { prisma } from "@/lib/data/prisma";
import { confirmFacts } from "@/lib/usecases/facts/confirm-facts";
import { holdClosing } from "@/lib/usecases/meeting/hold-closing";
import { holdOpening } from "@/lib/usecases/meeting/hold-opening";
import { agreePlan } from "@/lib/usecases/plan/agree-plan";
import { issuePlan } from "@/lib/usecases/plan/issue-plan";
import { readProgramme } from "@/lib/usecases/programme/queries/read-programme";
import { setProgramme } from "@/lib/usecases/programme/set-programme";
import { concludeStage1 } from "@/lib/usecases/stage1/conclude-stage1";
import { saveStage1Items } from "@/lib/usecases/stage1/save-stage1-items";
import { manySites, type Content } from "./application-content";
import { closingOf, openingOf } from "./audit-path";
import { act, expectAccepted } from "./house";
import {
  auditOf,
  contractedCase,
  emptyProgramme,
  makeAuditPeople,
  planAgreed,
  planDrafted,
  slotsOf,
  teamReady,
  type AuditPeople,
} from "./programme-path";

export const STAGE1_DAY = "2026-05-25";
export const STAGE2_DAY = "2026-06-08";

/** A case with many sites whose stage 1 plan is agreed: 164 people, 2 sites unlike any other and 22 similar ones. */
export type ManySites = AuditPeople & Readonly<{ caseId: string; stage1Id: string }>;

/** The organisation of the people made for the tests, with many sites; or another one by name. */
const withManySites =
  (name: string | undefined) =>
  (content: Content): Content => {
    const many = manySites(content);
    return { ...many, applicant: { ...many.applicant, name: name ?? content.applicant.name } };
  };

const COMPLEXITY = ["multi-scenario", "high-risk"] as const;

/** 8 days: 0.5 and 7.5; 7 sites of 24 are visited: both alone, 2 drawn and 3 chosen of 22. */
export const manySitesPlanned = async (people?: AuditPeople, applicant?: string): Promise<ManySites> => {
  const staff = people ?? (await makeAuditPeople());
  const caseId = await contractedCase(staff, {
    content: withManySites(applicant),
    review: { complexity: [...COMPLEXITY] },
    payer: applicant,
  });
  const { visit, sites } = readyOf(
    expectAccepted(await act(staff.manager, "2026-05-16", readProgramme, { caseId })),
  );
  const drawn = visit.groups.flatMap((group) => group.drawn);
  const chosen = sites
    .filter(({ id, similarGroup }) => similarGroup !== null && !drawn.includes(id))
    .slice(0, 3)
    .map(({ id }) => ({ siteId: id, reason: "投诉量居前" }));
  expectAccepted(await act(staff.manager, "2026-05-16", setProgramme, { ...emptyProgramme(caseId), chosen }));
  return { ...staff, caseId, stage1Id: await planAgreed(staff, caseId, "stage1") };
};

const readyOf = <File extends Readonly<{ isReady: boolean }>>(file: File) => {
  if (!isReady(file)) throw new Error("The programme is not ready");
  return file;
};
const isReady = <File extends Readonly<{ isReady: boolean }>>(
  file: File,
): file is Extract<File, Readonly<{ isReady: true }>> => file.isReady;

export type Found = z.input<typeof confirmFacts.input>;

/** The facts as reviewed; `change` is what the team found instead. */
export const found = (caseId: string, auditId: string, change: Partial<Found> = {}): Found => ({
  caseId,
  auditId,
  version: 0,
  effectivePersonnel: 164,
  scope: "物业服务中的业主投诉处理",
  complexity: [...COMPLEXITY],
  difference: "",
  ...change,
});

/** A site the team found; with a number it is similar to the others of that group. */
export const furtherSite = (name: string, similarGroup: number | null = 1) => ({
  siteId: null,
  kind: "fixed" as const,
  name,
  address: `江苏省扬州市示例路 ${name}`,
  activity: "物业服务与投诉受理",
  headcount: 6,
  similarGroup,
});

export const furtherSites = (count: number) =>
  Array.from({ length: count }, (_, index) => furtherSite(`新项目 ${index + 1}`));

export const sitesOf = async (caseId: string) =>
  prisma().caseSite.findMany({
    where: { caseId, kind: { not: "central" } },
    orderBy: { position: "asc" },
    select: { id: true, name: true, similarGroup: true, sampledBy: true, settlementId: true },
  });

/** The first similar site that nobody sampled. */
export const unsampledSite = async (caseId: string): Promise<string> => {
  const open = (await sitesOf(caseId)).find((site) => site.similarGroup === 1 && site.sampledBy === null);
  return open?.id ?? "";
};

export const stage1Begun = async ({ caseId, stage1Id, leader }: ManySites): Promise<void> => {
  expectAccepted(await act(leader, STAGE1_DAY, holdOpening, openingOf(caseId, stage1Id, STAGE1_DAY, true)));
};

const ITEMS = [
  "documents",
  "organisation-and-processes",
  "internal-audit-and-management-review",
  "scope",
  "stage2-resources-and-time",
] as const;

/** Everything but the confirmation of the facts: stage 1 may be concluded once they are settled. */
export const stage1Held = async ({ caseId, stage1Id: auditId, leader }: ManySites): Promise<void> => {
  const items = ITEMS.map((item) => ({ item, verdict: "conforms" as const, evidence: "查阅文件和记录。" }));
  expectAccepted(await act(leader, STAGE1_DAY, saveStage1Items, { caseId, auditId, version: 0, items }));
  expectAccepted(await act(leader, STAGE1_DAY, holdClosing, closingOf(caseId, auditId, STAGE1_DAY, true)));
};

export const conclude = ({ caseId, stage1Id: auditId, leader }: ManySites) =>
  act(leader, STAGE1_DAY, concludeStage1, {
    ...{ caseId, auditId, outcome: "ready" as const, focus: "投诉升级" },
    reason: "体系文件与策划满足要求。",
  });

const HALVES = ["am", "pm"];

const FOUR_DAYS = ["08", "09", "10", "11"];

/** Stage 2 with 16 auditor half-days from 2026-06-08 to 11, or on other days of June, its plan agreed. */
export const stage2Planned = async (path: ManySites, days = FOUR_DAYS): Promise<string> => {
  const { caseId, leader, auditor, client } = path;
  const moments = days.flatMap((day) => HALVES.map((half) => `2026-06-${day} ${half}`));
  const slots = [...slotsOf(leader, moments), ...slotsOf(auditor, moments)];
  const auditId = await teamReady(path, caseId, "stage2", { slots });
  const version = await planDrafted(path, caseId, auditId, "2026-05-29");
  const { number } = expectAccepted(await act(leader, "2026-05-29", issuePlan, { caseId, auditId, version }));
  expectAccepted(await act(client, "2026-05-29", agreePlan, { caseId, auditId, number }));
  return auditId;
};

/** Stage 1 done as reviewed, stage 2 opened on 2026-06-08. */
export const stage2Begun = async (path: ManySites, days = FOUR_DAYS): Promise<string> => {
  await stage1Begun(path);
  expectAccepted(await act(path.leader, STAGE1_DAY, confirmFacts, found(path.caseId, path.stage1Id)));
  await stage1Held(path);
  expectAccepted(await conclude(path));
  const auditId = await stage2Planned(path, days);
  expectAccepted(
    await act(path.leader, STAGE2_DAY, holdOpening, openingOf(path.caseId, auditId, STAGE2_DAY)),
  );
  return auditId;
};

export const stage2Of = (caseId: string) => auditOf(caseId, "stage2");
