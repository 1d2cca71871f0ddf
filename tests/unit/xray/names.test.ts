import { NAME_CHECKS } from "@/lib/domain/xray/checks/names";
import { withText } from "@/tests/support/xray/changed-file";
import { tryFamily } from "@/tests/support/xray/trial";

const told = (text: string) => withText("organisation", text);
const named = (application: string, certificate: string) => ({
  names: [
    { where: "application" as const, name: application },
    { where: "certificate" as const, name: certificate },
  ],
});
const placed = (application: string, report: string) => ({
  addresses: [
    { where: "application" as const, address: application },
    { where: "report" as const, address: report },
  ],
});
const coded = (...codes: readonly string[]) => ({
  creditCodes: codes.map((code, index) => ({
    where: index === 0 ? ("application" as const) : ("report" as const),
    code,
  })),
});

tryFamily("names", NAME_CHECKS, [
  {
    code: "spelt-two-ways",
    fires: told("2026年3月1日与海州卡希赛文具有限公司签订合同；对账单抬头为海州卡希塞文具有限公司。"),
    silent: told("顾客有海州华光文具有限公司和海州华兴文具有限公司；对账单抬头为海州华光文具有限公司。"),
  },
  {
    code: "client-name-differs",
    fires: named("宁州青岚纸制品有限公司", "宁州青岚纸品有限公司"),
    silent: named("宁州青岚（云岭）纸制品有限公司", "宁州青岚(云岭)纸制品有限公司"),
  },
  {
    code: "credit-code-differs",
    fires: coded("91350100M000100Y43", "91350100M000100Y34"),
    silent: coded("91350100M000100Y43", "91350100M000100Y43"),
  },
  {
    code: "foreign-credit-code",
    fires: told("营业执照（统一社会信用代码：91350200M000100Y43）。"),
    silent: told("营业执照（统一社会信用代码：91350100M000100Y43）。"),
  },
  { code: "broken-credit-code", fires: coded("9135010OM000100Y43"), silent: coded("91350100M000100Y43") },
  {
    code: "address-differs",
    fires: placed("宁州市东湖区松涛路18号", "宁州市东湖区松涛路81号"),
    silent: placed("宁州市东湖区松涛路18号3幢", "云岭省宁州市东湖区松涛路18号3栋"),
  },
  {
    code: "person-spelt-two-ways",
    fires: told("总经理温如钰批准了方针。"),
    silent: told("总经理温如玉批准了方针，温如海参加。"),
  },
  {
    code: "other-edition",
    fires: told("体系按GB/T 19001-2008建立。"),
    silent: told("体系按GB/T 19001—2016和ISO 9001:2015建立，产品执行GB/T 6543-2008。"),
  },
  {
    code: "post-differs",
    fires: withText("maturity", "总经理白沐晨主持了评审。"),
    silent: withText("maturity", "总经理温如玉主持了评审，副总经理白沐晨参加。"),
  },
]);
