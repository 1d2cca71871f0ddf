import type { Role } from "@/lib/domain/access/roles";

type Invented = Readonly<{
  name: string;
  nameEn: string;
  isFullTime: boolean;
  /** The name before the @ of the account; null: no account. */
  account: string | null;
  roles: readonly Role[];
}>;

/** The staff of the invented body: twelve people of the office. */
export const STAFF: readonly Invented[] = [
  { name: "江知秋", nameEn: "Jiang Zhiqiu", isFullTime: true, account: "admin", roles: ["administrator"] },
  {
    name: "许清和",
    nameEn: "Xu Qinghe",
    isFullTime: true,
    account: "review",
    roles: ["application-reviewer"],
  },
  {
    name: "陆明远",
    nameEn: "Lu Mingyuan",
    isFullTime: true,
    account: "review2",
    roles: ["application-reviewer"],
  },
  {
    name: "叶望舒",
    nameEn: "Ye Wangshu",
    isFullTime: true,
    account: "programme",
    roles: ["programme-manager"],
  },
  {
    name: "顾景行",
    nameEn: "Gu Jingxing",
    isFullTime: true,
    account: "programme2",
    roles: ["programme-manager"],
  },
  {
    name: "程若水",
    nameEn: "Cheng Ruoshui",
    isFullTime: true,
    account: "report",
    roles: ["report-reviewer"],
  },
  { name: "裴思齐", nameEn: "Pei Siqi", isFullTime: true, account: "report2", roles: ["report-reviewer"] },
  {
    name: "秦守正",
    nameEn: "Qin Shouzheng",
    isFullTime: true,
    account: "decision",
    roles: ["decision-maker"],
  },
  {
    name: "宋怀瑾",
    nameEn: "Song Huaijin",
    isFullTime: true,
    account: "decision2",
    roles: ["decision-maker"],
  },
  { name: "何算盘", nameEn: "He Suanpan", isFullTime: true, account: "finance", roles: ["finance"] },
  { name: "方则明", nameEn: "Fang Zeming", isFullTime: true, account: "quality", roles: ["quality-manager"] },
  {
    name: "温如初",
    nameEn: "Wen Ruchu",
    isFullTime: true,
    account: "office",
    roles: ["application-reviewer", "finance"],
  },
];

type InventedAuditor = Readonly<{
  name: string;
  nameEn: string;
  isBodyStaff: boolean;
  isFullTime: boolean;
  canLead: boolean;
  status: "formal" | "intern";
  validTo: string;
  /** Systems of the auditors' register: several are sent to combined audits. */
  registers: readonly string[];
  codes: readonly string[];
  account: string;
}>;

const formal = (
  name: string,
  nameEn: string,
  account: string,
  codes: readonly string[],
  more: Partial<InventedAuditor> = {},
): InventedAuditor => ({
  ...{ name, nameEn, account, codes },
  ...{ isBodyStaff: true, isFullTime: true, canLead: false, status: "formal", validTo: "2029-03-31" },
  registers: ["QMS"],
  ...more,
});

const partTime = { isBodyStaff: false, isFullTime: false } as const;
const intern = { status: "intern" } as const;
const everySystem = ["QMS", "EMS", "OHSMS"] as const;

/** Eighteen auditors: formal and intern, full-time and not, some with a registration that lapses soon. */
export const AUDITORS: readonly InventedAuditor[] = [
  formal("白予之", "Bai Yuzhi", "leader", ["35.12.00", "35.13.01", "33.02.04"], {
    ...{ canLead: true, registers: everySystem },
  }),
  formal("严守一", "Yan Shouyi", "auditor", ["35.12.00", "33.02.04"], { registers: ["QMS", "EMS"] }),
  formal("苏映雪", "Su Yingxue", "intern", ["35.12.00"], intern),
  formal("贺长风", "He Changfeng", "leader2", ["35.13.01", "29.11.00"], { canLead: true }),
  formal("杜若兰", "Du Ruolan", "auditor2", ["35.13.01", "31.01.00"]),
  formal("钟鸣谦", "Zhong Mingqian", "leader3", ["29.11.00", "31.01.00", "35.12.00"], {
    ...{ canLead: true, registers: everySystem },
  }),
  formal("柳含章", "Liu Hanzhang", "auditor3", ["29.11.00"], { registers: ["QMS", "OHSMS"] }),
  formal("孟安澜", "Meng Anlan", "auditor4", ["33.02.04", "35.12.00"], { validTo: "2026-12-20" }),
  formal("谢停云", "Xie Tingyun", "auditor5", ["31.01.00"], { validTo: "2026-10-15" }),
  formal("韩修远", "Han Xiuyuan", "auditor6", ["35.13.01"], partTime),
  formal("施润之", "Shi Runzhi", "auditor7", ["35.12.00", "29.11.00"], partTime),
  formal("薛明轩", "Xue Mingxuan", "auditor8", ["33.02.04"], partTime),
  formal("罗一鸣", "Luo Yiming", "auditor9", ["31.01.00", "35.13.01"], partTime),
  formal("童嘉树", "Tong Jiashu", "auditor10", ["35.12.00"], { ...partTime, validTo: "2027-01-31" }),
  formal("古月明", "Gu Yueming", "auditor11", ["29.11.00", "35.13.01"], { canLead: true }),
  formal("纪南星", "Ji Nanxing", "intern2", ["35.13.01"], intern),
  formal("穆青川", "Mu Qingchuan", "intern3", ["33.02.04"], { ...intern, ...partTime }),
  formal("水云间", "Shui Yunjian", "intern4", ["29.11.00"], { ...intern, validTo: "2026-11-30" }),
];
