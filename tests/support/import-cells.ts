import type { RawRow, SheetKey } from "@/lib/domain/import/import-sheets";

type Cells = RawRow["cells"];

export const CREDIT_CODE = "91350100M000100Y43";

/** A whole row of each sheet as somebody would fill it in, every cell as text. */
const WHOLE: Readonly<Record<SheetKey, Cells>> = {
  organisations: {
    ...{
      name: "苏州示例客户服务有限公司",
      country: "CN",
      creditCode: CREDIT_CODE,
      registrationCertificate: "",
    },
    ...{
      address: "苏州市示例路1号",
      contact: "林示例",
      contactPhone: "0512-0000 0000",
      contactEmail: "a@b.cn",
    },
  },
  people: {
    ...{ number: "A-001", name: "周示例", nameEn: "Zhou Shili", isBodyStaff: "是", isFullTime: "是" },
    ...{ canLead: "否", practisesOnlyHere: "是", phone: "", activeFrom: "2024-03-01" },
    ...{ scheme: "OLS/GZ-0071", codes: "35.12.00 35.13.01" },
  },
  registrations: {
    ...{ personNumber: "A-001", number: "2025-N1QMS-9000000", system: "QMS", status: "正式" },
    ...{ validFrom: "2025-05-01", validTo: "2028-04-30" },
  },
  certificates: {
    ...{ number: "90725C00001R0S", client: CREDIT_CODE, scheme: "OLS/GZ-0071", criteria: "GB/T 19012-2019" },
    ...{ scope: "电话客服服务中的投诉处理", scopeEn: "", decidedOn: "2026-05-20", firstDay: "2026-05-20" },
    ...{ lastDay: "2029-05-19", lastAuditKind: "初次", lastAuditEnd: "2026-05-08" },
  },
};

/** The cells of a whole row with what a test changes. */
export const cellsOf = (sheet: SheetKey, change: Cells = {}): Cells => ({ ...WHOLE[sheet], ...change });

/** The same as a row of the file, in line 2 unless the test says another. */
export const rawRow = (sheet: SheetKey, change: Cells = {}, row = 2): RawRow => ({
  ...{ sheet, row, cells: cellsOf(sheet, change) },
});
