import { expect, test } from "vitest";
import { documentTitle } from "@/rules/lint/document/document-title";
import { linesOf } from "@/rules/lint/document/lines";

const title = (...lines: readonly string[]) => documentTitle(linesOf(lines.join("\n")));

test.each(["规则", "规范", "细则", "办法", "方案", "程序", "要求", "指南", "准则", "规定", "手册"])(
  "the first line that names its kind, %s, is the title",
  (kind) => {
    expect(title("绿谷认证有限公司", `茶艺服务${kind}`, "本页空白以下")).toBe(`茶艺服务${kind}`);
  },
);

test("without a kind it is the first line of four to forty-five characters that is no sentence", () => {
  expect(title("绿谷", "甲乙丙", "绿谷认证", "其他文字")).toBe("绿谷认证");
  expect(title("甲".repeat(46), "乙".repeat(45))).toBe("乙".repeat(45));
  expect(title("绿谷认证。", "绿谷；认证", "绿谷，认证", "绿谷：认证", "其他文字")).toBe("其他文字");
  expect(title("")).toBe("");
});

test("marks of titles and blanks are no part of it, and rows of tables are passed over", () => {
  expect(title("【茶艺 服务】", "《茶艺 服务 认证规则》")).toBe("茶艺服务认证规则");
  expect(title("| 认证规则 | 茶艺规则 |", "| 甲 | 乙 |", "茶艺服务认证")).toBe("茶艺服务认证");
  expect(title("茶艺服务规则 )", "其他规则")).toBe("茶艺服务规则)");
  expect(title("茶艺服务规则甲", "其他规则")).toBe("其他规则");
});

test("what stands behind the eightieth line is no title", () => {
  const before = (count: number) => Array.from({ length: count }, () => "甲");
  expect(title(...before(79), "茶艺服务规则")).toBe("茶艺服务规则");
  expect(title(...before(80), "茶艺服务规则")).toBe("");
});
