import { INDEPENDENCE_CHECKS } from "@/lib/domain/xray/checks/independence";
import { CLEAN } from "@/tests/support/xray/clean-file.data";
import { withMembers, withText } from "@/tests/support/xray/changed-file";
import { tryFamily } from "@/tests/support/xray/trial";

const [raised] = CLEAN.nonconformities ?? [];
const stated = (statement: string) => ({
  nonconformities: raised === undefined ? [] : [{ ...raised, statement }],
});

tryFamily("independence", INDEPENDENCE_CHECKS, [
  {
    code: "consulted-lately",
    fires: withMembers({ name: "顾长风", consultedClientUntil: "2024-06-16" }),
    silent: withMembers({ name: "顾长风", consultedClientUntil: "2024-06-15" }),
  },
  {
    code: "reviewer-on-team",
    fires: { applicationReviewers: ["顾长风"] },
    silent: { applicationReviewers: ["顾长青"] },
  },
  { code: "decider-on-team", fires: { deciders: ["江若水"] }, silent: { deciders: ["江若云"] } },
  { code: "reviewer-decides", fires: { deciders: ["陆知行"] }, silent: { deciders: ["叶秋实"] } },
  {
    code: "clients-own",
    fires: withMembers({ name: "顾长风", employer: "宁州青岚纸制品有限公司" }),
    silent: withMembers({ name: "顾长风", employer: "宁州青峦纸制品有限公司" }),
  },
  {
    code: "declared-late",
    fires: withMembers({ name: "顾长风", declaredOn: "2026-06-16" }),
    silent: withMembers({ name: "顾长风", declaredOn: "2026-06-15" }),
  },
  {
    code: "solution-proposed",
    fires: stated("2名复检员未经考核上岗，建议公司聘请培训机构进行考核。"),
    silent: stated("2名复检员未经考核上岗，不符合手册7.2“复检员须经考核”的规定。"),
  },
  {
    code: "consulted-on-site",
    fires: withText("stage1", "审核组协助企业编制了设计开发程序。"),
    silent: withText("stage1", "审核组未协助企业编制任何文件。"),
  },
  {
    code: "hospitality-taken",
    fires: withText("summary", "末次会议后审核组接受了公司的宴请。"),
    silent: withText("summary", "审核组未接受公司的宴请和礼品，在食堂用工作餐。"),
  },
  {
    code: "own-unit-audited",
    fires: withText("maturity", "内部审核由2名内审员实施，白沐晨审核了办公室。"),
    silent: withText("maturity", "内部审核由2名内审员实施，白沐晨审核了生产部，温如玉审核了办公室。"),
  },
]);
