import { expect, test } from "vitest";
import { refusalOf } from "@/components/forms/send-file";

const problem = { type: "/problems/refused", title: "按规则不予通过", status: 409 };
const said = { code: "file-type-not-kept", message: "此类文件不能保存。" };

test("a refused upload tells the reason of the refusal, not the title of the kind of problem", () => {
  expect(refusalOf({ ...problem, refusals: [said] })).toBe("此类文件不能保存。");
});

test("a file that does not fit the form tells the fault of its field", () => {
  const errors = [{ path: "bytes", code: "file-empty", message: "文件是空的。" }];
  expect(refusalOf({ ...problem, title: "有些内容需要修改", errors })).toBe("文件是空的。");
});

test("a detail comes first; without any reason the title stands in; what is no problem says nothing", () => {
  expect(refusalOf({ ...problem, detail: "请稍后再试", refusals: [said] })).toBe("请稍后再试");
  expect(refusalOf(problem)).toBe("按规则不予通过");
  expect(refusalOf("<html>")).toBeUndefined();
});
