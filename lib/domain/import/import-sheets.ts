/** A column of the workbook: its key in our forms, its heading in both languages, an invented example. */
export type ImportColumn = Readonly<{
  key: string;
  title: string;
  titleEn: string;
  example: string;
  isRequired: boolean;
  /** Holds a day, in any of the ways in which one is written. */
  isDay: boolean;
}>;

const column = (key: string, title: string, titleEn: string, example: string): ImportColumn => ({
  ...{ key, title, titleEn, example },
  isRequired: true,
  isDay: false,
});

const dayColumn = (key: string, title: string, titleEn: string, example: string): ImportColumn => ({
  ...column(key, title, titleEn, example),
  isDay: true,
});

const optional = (key: string, title: string, titleEn: string, example: string): ImportColumn => ({
  ...column(key, title, titleEn, example),
  isRequired: false,
});

/**
 * What a body brings along, sheet by sheet in the order in which one rests on another. The headings are the format
 * of the file: either language is understood.
 */
export const IMPORT_SHEETS = [
  {
    key: "organisations",
    title: "客户",
    titleEn: "Organisations",
    columns: [
      column("name", "名称", "Name", "苏州示例客户服务有限公司"),
      optional("country", "国家代码", "Country code", "CN"),
      optional("creditCode", "统一社会信用代码", "Credit code", "91350100M000100Y43"),
      optional("registrationCertificate", "境外注册证明", "Registration certificate", ""),
      column("address", "地址", "Address", "江苏省苏州市姑苏区示例路1号"),
      column("contact", "联系人", "Contact", "林示例"),
      optional("contactPhone", "联系电话", "Telephone", "0512-0000 0000"),
      optional("contactEmail", "电子邮箱", "E-mail", "contact@example.com"),
    ],
  },
  {
    key: "people",
    title: "人员",
    titleEn: "People",
    columns: [
      column("number", "人员编号", "Person number", "A-001"),
      column("name", "姓名", "Name", "周示例"),
      optional("nameEn", "英文姓名", "Name in English", "Zhou Shili"),
      column("isBodyStaff", "机构人员", "Employed by the body", "是"),
      column("isFullTime", "专职", "Full-time", "是"),
      column("canLead", "可任组长", "May lead", "否"),
      column("practisesOnlyHere", "仅在本机构执业", "Practises only here", "是"),
      optional("phone", "电话", "Telephone", ""),
      dayColumn("activeFrom", "入职日期", "Active from", "2024-03-01"),
      optional("scheme", "认证领域", "Scheme", "OLS/GZ-0071"),
      optional("codes", "专业代码", "Professional codes", "35.12.00 35.13.01"),
    ],
  },
  {
    key: "registrations",
    title: "注册资格",
    titleEn: "Registrations",
    columns: [
      column("personNumber", "人员编号", "Person number", "A-001"),
      column("number", "注册证号", "Registration number", "2025-N1QMS-9000000"),
      column("system", "注册体系", "Register", "QMS"),
      column("status", "注册状态", "Status", "正式"),
      dayColumn("validFrom", "有效期自", "Valid from", "2025-05-01"),
      dayColumn("validTo", "有效期至", "Valid to", "2028-04-30"),
    ],
  },
  {
    key: "certificates",
    title: "在证证书",
    titleEn: "Certificates in force",
    columns: [
      column("number", "证书编号", "Certificate number", "90725C00001R0S"),
      column("client", "客户信用代码或注册证明", "Client's credit code or certificate", "91350100M000100Y43"),
      column("scheme", "认证领域", "Scheme", "OLS/GZ-0071"),
      column("criteria", "审核准则", "Criteria", "GB/T 19012-2019"),
      column("scope", "认证范围", "Scope", "电话客服服务中的投诉处理"),
      optional("scopeEn", "认证范围（英文）", "Scope in English", ""),
      dayColumn("decidedOn", "认证决定日期", "Decided on", "2026-05-20"),
      dayColumn("firstDay", "生效日期", "First day", "2026-05-20"),
      dayColumn("lastDay", "有效期至", "Last day", "2029-05-19"),
      column("lastAuditKind", "上次审核类型", "Last audit", "初次"),
      dayColumn("lastAuditEnd", "上次审核结束日期", "Last audit ended on", "2026-05-08"),
    ],
  },
] as const satisfies readonly Readonly<{
  key: string;
  title: string;
  titleEn: string;
  columns: readonly ImportColumn[];
}>[];

export type ImportSheet = (typeof IMPORT_SHEETS)[number];
export type SheetKey = ImportSheet["key"];

/** A row as the file has it: its number in the sheet (the heading is 1) and its cells by column key. */
export type RawRow = Readonly<{ sheet: SheetKey; row: number; cells: Readonly<Record<string, string>> }>;

/** What is wrong with a row, or worth a second look. `column` null: the row or sheet as a whole. */
export type ImportFault = Readonly<{
  column: string | null;
  code: string;
  facts: Readonly<Record<string, string | number | boolean | readonly string[] | null>>;
}>;

export const fault = (
  column: string | null,
  code: string,
  facts: ImportFault["facts"] = {},
): ImportFault => ({
  column,
  code,
  facts,
});
