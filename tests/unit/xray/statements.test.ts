import { expect, test } from "vitest";
import { STATEMENT_CHECKS } from "@/lib/domain/xray/checks/statements";
import { xray } from "@/lib/domain/xray/xray";
import { CLEAN } from "@/tests/support/xray/clean-file.data";
import { fileOf, withText } from "@/tests/support/xray/changed-file";
import { tryFamily } from "@/tests/support/xray/trial";

const told = (...texts: readonly string[]) => withText("maturity", texts.join("\n"));

tryFamily("statements against evidence", STATEMENT_CHECKS, [
  {
    code: "complaints-denied",
    fires: told("目前未出现客户投诉的情况。", "对账单载明12月投诉17个。"),
    silent: told(
      "2026年4月未收到顾客投诉。",
      "没有重大顾客投诉。",
      "一季度登记投诉3件。",
      "无投诉处理超期的情况。",
    ),
  },
  {
    code: "penalties-denied",
    fires: told("近一年没有受到行政处罚。", "2026年3月被市场监管局处以罚款5000元。"),
    silent: told("近一年没有受到行政处罚。", "罚款条款写入了供方协议。"),
  },
  {
    code: "accidents-denied",
    fires: told("体系运行以来未发生质量事故。", "2026年2月发生过1起批量漏印事故。"),
    silent: told("体系运行以来未发生质量事故。", "事故应急预案每年演练1次。"),
  },
  {
    code: "outsourcing-denied",
    fires: told("公司无外包过程。", "覆膜由外包方负责，每批检验。"),
    silent: told("覆膜由外包方负责，每批检验。", "除覆膜外无外包过程。"),
  },
  {
    code: "changes-denied",
    fires: told("体系运行以来组织机构没有变更。", "2026年1月管理者代表由林某调整为白沐晨。"),
    silent: told("体系运行以来组织机构没有变更。", "设备由手动调整为自动。"),
  },
  {
    code: "special-equipment-denied",
    fires: told("现场无特种设备。", "仓库有叉车2台，检验合格。"),
    silent: told("除叉车外无特种设备。", "仓库有叉车2台，检验合格。"),
  },
  {
    code: "special-process-denied",
    fires: told("公司无特殊过程。", "特殊过程为胶合，已按规定确认。"),
    silent: told("公司无特殊过程。", "胶合强度逐批检验。"),
  },
  {
    code: "shifts-denied",
    fires: told("无倒班。", "生产部实行两班制。"),
    silent: told("办公室等部门无倒班。", "生产部实行两班制。"),
  },
  {
    code: "temporary-sites-denied",
    fires: told("无临时场所。", "抽查了东湖会展中心的安装现场。"),
    silent: told("无临时场所。", "查看了模切车间。"),
  },
  {
    code: "no-fault-claimed",
    fires: withText("conclusions", "本次审核未发现不符合。"),
    silent: withText("conclusions", "本次审核未发现严重不符合。"),
  },
  {
    code: "goals-claimed-met",
    fires: {
      ...told("各项质量目标均已完成。"),
      objectives: [{ objective: "顾客满意率", target: "≥95%", result: "92%" }],
    },
    silent: told("各项质量目标均已完成。"),
  },
  {
    code: "temporary-sites-listed",
    fires: { ...told("临时场所：无。"), temporarySites: [{ name: "会展中心布展" }] },
    silent: { texts: CLEAN.texts, temporarySites: [{ name: "会展中心布展" }] },
  },
  {
    code: "dispute-denied",
    fires: withText("follow-up", "受审核方对NC-1的定级提出异议，待机构答复。"),
    silent: withText("follow-up", "双方对NC-1的事实一致。"),
  },
  {
    code: "competence-claimed",
    fires: told("内审员均能胜任工作。", "询问内审员，对审核准则不能回答清楚。"),
    silent: told("内审员均能胜任工作。", "询问内审员，对审核准则回答清楚。"),
  },
  {
    code: "agency-workers-denied",
    fires: told("公司用工均为正式员工，未使用劳务派遣人员。", "包装工序有劳务派遣工12名。"),
    silent: told("除包装工序外不使用劳务派遣人员。", "包装工序有劳务派遣工12名。"),
  },
  {
    code: "calibration-claimed",
    fires: told("计量器具均在检定有效期内。", "抽查压力表2块，1块检定已过期。"),
    silent: told(
      "计量器具均在检定有效期内。",
      "压力表1块检定过期，停用封存。",
      "校准到期前一个月通知使用部门。",
      "内审发现卡尺1把未校准，整改后有效。",
    ),
  },
  {
    code: "training-claimed",
    fires: told("员工全部经过岗前培训。", "新入职的2名模切工没有参加安全培训。"),
    silent: told(
      "其余员工全部经过岗前培训。",
      "新入职的2名模切工没有参加安全培训。",
      "一名学徒未持证，待岗。",
    ),
  },
  {
    code: "closing-claimed",
    fires: told("顾客投诉均已关闭。", "投诉台账中有2件尚未办结。"),
    silent: told("顾客投诉均已关闭。", "安全检查的隐患有2项尚未整改。", "管理评审输出均已落实。"),
  },
]);

const codesOf = (...texts: readonly string[]) => xray(fileOf(told(...texts))).map(({ code }) => code);

test.each(["开业以来从未有顾客表达过不满。", "用户至今没有提过任何意见。", "以来没有一位客户有怨言。"])(
  "5.6.1 g): that nobody was ever discontent denies complaints in other words: %s",
  (denial) => {
    expect(codesOf(denial, "一季度登记顾客投诉3件。")).toContain("complaints-denied");
  },
);

test.each(["打样时客户未提出意见。", "本次调查没有顾客表示不满。"])(
  "5.6.1 g): content with one thing is no denial of complaints: %s",
  (content) => {
    expect(codesOf(content, "一季度登记顾客投诉3件。")).not.toContain("complaints-denied");
  },
);
