import { expect, test } from "@/tests/support/e2e";
import { QINGHE } from "@/tests/support/journey/applicants";
import { openApplication, paste } from "@/tests/support/journey/apply";
import { signIn } from "@/tests/support/journey/cast";

test("rows of a spreadsheet come in with its own words, and what is not understood is named", async ({
  page,
}) => {
  await signIn(page, QINGHE.email);
  await openApplication(page);
  const sites = page.getByRole("group", { name: "场所清单" });
  await sites.getByRole("button", { name: "添加一行" }).click();
  await paste(
    page,
    "类别 第 1 行",
    [
      "类型\t场所名称\t地址\t活动\t人数",
      '总部\t总部\t"南京市示例路 1 号\n二层"\t投诉受理\t12人',
      "固定\t城东\t南京市示例路 2 号\t投诉处理\t约六",
      "流动\t城西\t南京市示例路 3 号\t投诉处理\t4",
    ].join("\n"),
  );
  await expect(sites.getByRole("status")).toContainText("已粘贴 3 行");
  await expect(sites.getByRole("status")).toContainText("首行是列名");
  await expect(sites.getByRole("status")).toContainText("第 2 行 人数：“约六”");
  await expect(sites.getByRole("status")).toContainText("第 3 行 类别：“流动”");
  const cell = (name: string) => sites.getByLabel(name, { exact: true });
  await expect(cell("类别 第 1 行")).toHaveValue("central");
  await expect(cell("地址 第 1 行")).toHaveValue("南京市示例路 1 号 二层");
  await expect(cell("人数 第 1 行")).toHaveValue("12");
  await expect(cell("类别 第 2 行")).toHaveValue("fixed");
  await expect(cell("人数 第 2 行")).toHaveValue("");
  await expect(cell("类别 第 3 行")).toHaveValue("");

  await page.getByRole("button", { name: "保存申请" }).click();
  const contents = page.getByRole("navigation", { name: "本页内容" });
  await expect(contents.getByRole("link", { name: /^场所 （有误）/u })).toBeVisible();
});

test("an address within the office that leads nowhere is told within its one frame", async ({ page }) => {
  await signIn(page, QINGHE.email);
  await page.goto("/cases/00000000-0000-4000-8000-000000000000");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByRole("banner")).toHaveCount(1);
  await expect(page.getByRole("main")).toHaveCount(1);
});
