import { expect, test } from "vitest";
import { objectPage } from "@/components/audit-log/object-page";
import { logObjectTold } from "@/lib/i18n/log-object";
import { translatorFor } from "@/lib/i18n/translator";

const ID = "01a201c6-0000-7000-8000-000000000000";
const unnamed = { subjectId: ID, caseNumber: null, name: null };

test("an object of the log is told by its kind, its case and its name, without an id", async () => {
  const [zh, en] = [await translatorFor("zh-CN"), await translatorFor("en")];
  const application = { ...unnamed, subjectKind: "application", caseNumber: "C-2026-001" };
  expect(logObjectTold(zh, application)).toBe("认证申请：C-2026-001");
  expect(logObjectTold(en, application)).toBe("Application: C-2026-001");
  expect(logObjectTold(zh, { ...unnamed, subjectKind: "file", name: "执照.pdf" })).toBe("上传文件：执照.pdf");
  expect(logObjectTold(en, { ...unnamed, subjectKind: "token" })).toBe("Token");
});

test("settings and lists are told by what they are called on their pages", async () => {
  const zh = await translatorFor("zh-CN");
  expect(logObjectTold(zh, { ...unnamed, subjectKind: "setting", subjectId: "clock" })).toBe("设置：时钟");
  expect(logObjectTold(zh, { ...unnamed, subjectKind: "list", subjectId: "people" })).toBe("清单：人员");
});

test("an object leads to its page where it has one", () => {
  const at = (subjectKind: string, caseId: string | null) =>
    objectPage({ subjectKind, subjectId: ID, caseId });
  expect(at("nonconformity", "c")).toBe(`/cases/c/nonconformities/${ID}`);
  expect(at("interview", "c")).toBe("/cases/c/history");
  expect(at("person", null)).toBe(`/people/${ID}`);
  expect(at("file", null)).toBeUndefined();
});
