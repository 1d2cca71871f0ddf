/** An invented case of an invented body; every sample document of the tests is about it. */
export const BODY = {
  name: "北京衡准认证有限公司",
  nameEn: "Beijing Hengzhun Certification Co., Ltd.",
  address: "北京市海淀区示例北路12号院4号楼9层",
  addressEn: "Floor 9, Building 4, 12 Shili North Road, Haidian District, Beijing",
  phone: "010-5550 0101",
  email: "service@hengzhun.example",
  website: "https://www.hengzhun.example",
};

export const SUBJECT = {
  client: {
    name: "杭州青禾客服外包有限公司",
    nameEn: "Hangzhou Qinghe Contact Services Co., Ltd.",
    address: "浙江省杭州市滨江区示例路88号3幢6层",
    addressEn: "Floor 6, Building 3, 88 Shili Road, Binjiang District, Hangzhou, Zhejiang",
    creditCode: "91330108MA2TEST01X",
  },
  scheme: "投诉处理管理体系",
  schemeEn: "complaints-handling management system",
  ruleDocument: "OLS/GZ-0071 A/2",
  criteria: ["GB/T 19012-2019/ISO 10002:2018", "GB/T 19001-2016/ISO 9001:2015"],
  scope: "在线客服与电话客服外包服务中的投诉处理",
  scopeEn: "Handling of complaints in outsourced online and telephone customer service",
};

export const head = (code: string, number: string, issuedOn: string) => ({
  language: "zh-CN" as const,
  form: { code, version: "A/0" },
  number,
  issuedOn,
  body: BODY,
});

export const CENTRAL = {
  kind: "central" as const,
  name: "滨江总部",
  address: SUBJECT.client.address,
  activity: "坐席运营、投诉受理与升级处理、质检、体系管理",
};

export const NANJING = {
  kind: "fixed" as const,
  name: "南京分中心",
  address: "江苏省南京市雨花台区示例大道66号B座2层",
  activity: "夜间坐席与投诉回访",
};

export const LEADER = {
  name: "秦知远",
  role: "leader" as const,
  status: "formal" as const,
  registration: "2024-N1QMS-0000117",
  fullTime: true,
  codes: ["35.12.00", "33.02.04"],
};

export const AUDITOR = {
  name: "梁书宁",
  role: "member" as const,
  status: "formal" as const,
  registration: "2025-N1QMS-0000242",
  fullTime: false,
  codes: ["35.12.00"],
};

export const INTERN = {
  name: "江予白",
  role: "intern" as const,
  status: "intern" as const,
  registration: "2026-N0QMS-0000398",
  fullTime: true,
  codes: [],
};

export const UNSIGNED = { name: null, signedOn: null };
export const signed = (name: string, signedOn: string) => ({ name, signedOn });

export const MAN_DAY_STEPS = [
  { clause: "5.4.3.1(1)", text: "有效人数 35 人，查表：第一阶段 0.5，现场 1.5", value: "2.0 人日" },
  { clause: "5.4.3.1(1)", text: "技术复杂度：无增加项", value: "+0.0 人日" },
  { clause: "5.4.3", text: "质量管理体系规则最低人日（26–45 人）", value: "4.0 人日" },
  { clause: "5.4.3", text: "取二者中较大者，差额计入现场", value: "4.0 人日" },
  { clause: "5.4.3.1(4)", text: "以 0.5 人日为单位取整", value: "4.0 人日" },
];
