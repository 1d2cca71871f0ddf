import type { z } from "zod";
import type { applicationContent } from "@/lib/domain/application/application-form";

export type Content = z.input<typeof applicationContent>;

const fact = (condition: Content["conditions"][number]["condition"], detail: string, factOn: string) => ({
  condition,
  claim: "holds" as const,
  detail,
  number: "",
  source: "申请组织提供的原件",
  factOn,
  secondFactOn: null,
  validTo: null,
  checkedOn: "2026-04-21",
});

/** A whole application of one invented organisation on one site; `fileIds` stand for the uploaded papers of 5.2.2. */
export const completeApplication = (fileIds: readonly [string, string, string, string]): Content => ({
  applicant: {
    name: "杭州青禾客服外包有限公司",
    nameEn: "Hangzhou Qinghe Contact Services Co., Ltd.",
    creditCode: "91350100M000100Y43",
    registrationCertificate: "",
    country: "CN",
    address: "浙江省杭州市滨江区示例路88号3幢6层",
    addressEn: "Floor 6, Building 3, 88 Shili Road, Binjiang District, Hangzhou, Zhejiang",
    legalRepresentative: "周以宁",
    contact: "沈若川",
    contactPhone: "0571-00000000",
    contactEmail: "contact@example.com",
    establishedOn: "2019-04-02",
  },
  scope: "在线客服与电话客服外包服务中的投诉处理",
  scopeEn: "Handling of complaints in outsourced online and telephone customer service",
  criteria: ["GB/T 19012-2019"],
  totalEmployees: 60,
  systemSince: "2026-01-05",
  shifts: "",
  complexity: [],
  complexityNote: "",
  centralFunction: [],
  personnel: [
    { group: "全职坐席与管理", count: 30, hoursPerDay: 8 },
    { group: "兼职坐席", count: 9, hoursPerDay: 4 },
  ],
  sites: [],
  conditions: [
    fact("legal-person", "营业执照，有限责任公司", "2019-04-02"),
    { ...fact("permits", "本业务无须行政许可", "2026-05-08"), claim: "not-applicable" },
    fact("lawful-products", "服务符合消费者权益保护的规定", "2026-05-08"),
    fact("system-run", "体系文件自发布之日起运行", "2026-01-05"),
    fact("no-breach", "公示系统查询，无处罚、无撤销", "2026-05-08"),
    {
      ...fact("internal-audit-and-review", "内部审核与管理评审均已完成", "2026-04-08"),
      secondFactOn: "2026-04-20",
    },
    fact("not-ordered-to-stop", "严重失信主体名单查询，无记录", "2026-05-08"),
  ],
  documents: [
    { kind: "application-form", fileId: fileIds[0], note: "" },
    { kind: "business-licence", fileId: fileIds[1], note: "" },
    { kind: "system-documents", fileId: fileIds[2], note: "" },
    { kind: "laws-and-standards", fileId: fileIds[3], note: "" },
  ],
  previousCertificates: [],
});

const site = (name: string, similarGroup: number | null): Content["sites"][number] => ({
  kind: "fixed",
  name,
  nameEn: "",
  address: `江苏省南京市示例路 ${name}`,
  addressEn: "",
  activity: "物业服务与投诉受理",
  distanceKm: 10,
  contact: "",
  headcount: 6,
  similarGroup,
});

/** The other organisation: 174 people by head, two dissimilar sites, 22 similar ones, two complexity factors. */
export const manySites = (content: Content): Content => ({
  ...content,
  applicant: { ...content.applicant, name: "江苏润川物业服务集团有限公司", establishedOn: "2011-09-20" },
  scope: "物业服务中的业主投诉处理",
  systemSince: "2025-11-01",
  totalEmployees: 420,
  complexity: ["multi-scenario", "high-risk"],
  centralFunction: [
    "central-control",
    "legal-or-contractual-tie",
    "one-system",
    "central-internal-audit",
    "power-to-correct",
  ],
  personnel: [
    { group: "总部与各项目投诉处理人员", count: 150, hoursPerDay: 8 },
    { group: "夜班值守", count: 24, hoursPerDay: 4.5 },
  ],
  sites: [
    site("呼叫中心", null),
    site("维修中心", null),
    ...Array.from({ length: 22 }, (_, index) => site(`项目 ${index + 1}`, 1)),
  ],
  documents: [
    ...content.documents,
    ...content.documents.slice(0, 1).map((document) => ({ ...document, kind: "site-list" as const })),
  ],
});
