import type { DocumentModels } from "../render";
import { CENTRAL, SUBJECT, head, signed } from "./case";

const CHECKED = {
  ...{
    site: CENTRAL.name,
    asked: "投诉如何登记，由谁在何时告知投诉人？",
    seen: "坐席当场登记，系统即时发出受理短信。",
  },
  ...{ records: ["投诉受理记录（共 1286，抽 24）"], verdict: "conforms" as const },
  notedOn: "2026-06-08",
};

export const checkList: DocumentModels["check-list"] = {
  ...head("HZ-B-08-1", "HZ-2026-0007", "2026-06-14"),
  subject: SUBJECT,
  stage: "stage2",
  auditors: [
    {
      ...{ name: "秦知远", role: "leader" },
      rows: [
        {
          ...CHECKED,
          ...{ clause: "GB/T 19012-2019 5.2", requirement: "投诉处理方针", unit: "管理层", notedAt: "09:40" },
          ...{ asked: "方针如何传达到外包坐席？", seen: "", records: [] },
          evidence: "方针 2026-01-05 由总经理批准，岗前培训记录 6 份均已包含。",
        },
      ],
    },
    {
      ...{ name: "梁书宁", role: "member" },
      rows: [
        {
          ...CHECKED,
          ...{ clause: "GB/T 19012-2019 7.2", requirement: "投诉的接收", unit: "投诉受理中心", notedAt: "" },
          evidence: "24 份记录均有系统时间戳，首次响应最长 3 小时 40 分。",
        },
        {
          ...CHECKED,
          ...{
            clause: "GB/T 19012-2019 7.8",
            requirement: "答复与升级",
            unit: "升级处理组",
            notedAt: "14:20",
          },
          verdict: "nonconformity",
          records: ["二级升级记录（共 41，抽 12）"],
          evidence: "TS-260409-021 等 3 件未记录答复投诉人的时间。",
        },
      ],
    },
  ],
  leader: signed("秦知远", "2026-06-14"),
};
