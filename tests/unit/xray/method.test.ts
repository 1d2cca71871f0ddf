import { METHOD_CHECKS } from "@/lib/domain/xray/checks/method";
import { CLEAN } from "@/tests/support/xray/clean-file.data";
import { withText } from "@/tests/support/xray/changed-file";
import { tryFamily } from "@/tests/support/xray/trial";

const [raised] = CLEAN.nonconformities ?? [];
const rows = CLEAN.planRows ?? [];
const withFault = (change: object) => ({
  nonconformities: raised === undefined ? [] : [{ ...raised, ...change }],
});
const recommended = (recommendation: "recommend" | "recommend-after-correction") => ({
  conclusions: [{ system: "质量管理体系", answers: {}, recommendation }],
});
const both = ["质量管理体系", "投诉处理管理体系"];

tryFamily("method and boxes", METHOD_CHECKS, [
  { code: "integration-unanswered", fires: { integration: null }, silent: { integration: "none" } },
  {
    code: "integration-without-second",
    fires: { integration: "joint" },
    silent: { integration: "joint", systems: both },
  },
  {
    code: "integration-denied",
    fires: { systems: both },
    silent: { systems: both, integration: "combined" },
  },
  {
    code: "systems-ticked",
    fires: { tickedSystems: both },
    silent: { systems: both, tickedSystems: both.toReversed() },
  },
  {
    code: "method-against-plan",
    fires: { planRows: rows.map((row, index) => ({ ...row, isRemote: index === 2 })) },
    silent: { planRows: rows.map((row, index) => ({ ...row, isRemote: index === 2 })), method: "mixed" },
  },
  {
    code: "integration-told",
    fires: withText("purpose", "本次为质量与投诉处理体系的结合审核。"),
    silent: withText("purpose", "本次不是结合审核；公司内审采用一体化审核。"),
  },
  {
    code: "remote-told",
    fires: withText("places", "仓库由审核员通过视频连线审核。"),
    silent: withText("places", "没有采用远程审核；客服用视频会议答复顾客。"),
  },
  {
    code: "kept-yet-changed",
    fires: { planned: { isKept: true, isCompleted: true, versions: 2 } },
    silent: { planned: { isKept: false, isCompleted: true, versions: 2, changes: "销售部改到下午。" } },
  },
  {
    code: "changed-yet-silent",
    fires: { planned: { isKept: false, isCompleted: true } },
    silent: { planned: { isKept: null, isCompleted: true } },
  },
  {
    code: "completed-yet-reason",
    fires: { planned: { isKept: true, isCompleted: true, incompleteReason: "暴雨断电，仓库未审。" } },
    silent: { planned: { isKept: true, isCompleted: false, incompleteReason: "暴雨断电，仓库未审。" } },
  },
  {
    code: "follow-up-way",
    fires: { followUp: { way: "on-site" } },
    silent: { followUp: { way: "on-site" }, ...withFault({ way: "on-site" }) },
  },
  {
    code: "recommended-yet-open",
    fires: { ...recommended("recommend"), ...withFault({ status: "answered" }) },
    silent: { ...recommended("recommend"), ...withFault({ status: "accepted" }) },
  },
  {
    code: "nothing-to-correct",
    fires: { ...recommended("recommend-after-correction"), ...withFault({ grade: "improvement" }) },
    silent: { ...recommended("recommend"), ...withFault({ grade: "improvement" }) },
  },
]);
