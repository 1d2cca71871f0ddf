import type { Body } from "@/lib/domain/setting/body-setting";
import { plainDate } from "@/rules/core/plain-date";

/** The invented certification body of the demonstration. */
export const BODY: Body = {
  name: "北京衡准认证有限公司",
  nameEn: "Beijing Hengzhun Certification Co., Ltd.",
  address: "北京市海淀区示例路12号院2号楼9层",
  addressEn: "Floor 9, Building 2, Yard 12, Shili Road, Haidian District, Beijing",
  phone: "010-00000000",
  email: "office@hengzhun.example",
  website: "https://www.hengzhun.example",
  generalManager: "江知秋",
  approvalDigits: "907",
  approvalNumber: "CNCA-R-2026-907",
  bank: "示例银行北京海淀支行",
  bankAccount: "0000 0000 0000 0000",
};

/** The first day of edition A/2: the demonstration's history begins here. */
export const OPENED = "2026-04-20";
export const OPENED_ON = plainDate(OPENED);
