import { confirmFacts } from "@/lib/usecases/facts/confirm-facts";
import { settleFacts } from "@/lib/usecases/facts/settle-facts";
import {
  found,
  furtherSites,
  manySitesPlanned,
  STAGE1_DAY,
  stage1Begun,
  type Found,
  type ManySites,
} from "./facts-path";
import { act } from "./house";

/** Four similar sites that the application did not name: 26 instead of 22. */
export const FOUR_MORE = { furtherSites: furtherSites(4), difference: "新接管 4 个项目，见项目台账。" };

/** What the leader finds at stage 1, confirmed (5.6.2 c). */
export const confirmStage1 = (path: ManySites, change: Partial<Found> = {}) =>
  act(path.leader, STAGE1_DAY, confirmFacts, found(path.caseId, path.stage1Id, change));

export const settlementOf = ({ caseId, stage1Id: auditId }: ManySites, change = {}) => ({
  ...{ caseId, auditId, version: 1, addedHalfDays: 0, settlement: "抽样增加 1 个，时间足够。", ...change },
});

/** How the programme manager settles what stage 1 found short. */
export const settleStage1 = (path: ManySites, change = {}) =>
  act(path.manager, STAGE1_DAY, settleFacts, settlementOf(path, change));

/** Stage 1 under way at a client with many sites. */
export const stage1UnderWay = async (): Promise<ManySites> => {
  const path = await manySitesPlanned();
  await stage1Begun(path);
  return path;
};
