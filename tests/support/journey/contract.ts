import type { Page } from "@playwright/test";
import { expect } from "@/tests/support/e2e";
import { pdfBytes } from "@/tests/support/files";
import type { WorkedCase } from "./worked-case";

const FEE = "38000";

/** 5.3.3: drawn up, refused while somebody else is to pay, issued and signed by both on the day `on`. */
export const signContract = async (
  page: Page,
  casePath: string,
  worked: WorkedCase,
  on: string,
): Promise<void> => {
  await page.goto(`${casePath}/contract`);
  const draft = page.getByRole("form", { name: "起草" });
  await draft.getByLabel("认证费用").fill(FEE);
  await draft.getByRole("button", { name: "添加一行" }).click();
  await draft.getByLabel("名称", { exact: true }).fill("认证费");
  await draft.getByLabel("英文名称", { exact: true }).fill("Certification fee");
  await draft.getByLabel("金额", { exact: true }).fill(FEE);
  await draft.getByLabel("应付日期", { exact: true }).fill(on);
  await draft.getByLabel("审核安排", { exact: true }).fill("第一阶段与第二阶段按审核方案进行。");
  await draft
    .getByLabel("审核安排（英文）", { exact: true })
    .fill("Stage 1 and stage 2 as set out in the audit programme.");
  await draft.getByLabel("付款方").fill("第三方咨询有限公司");
  await draft.getByRole("button", { name: "保存合同" }).click();
  const refusal = draft.getByRole("alert");
  await expect(refusal).toContainText("认证费用只能由客户自行支付");
  await expect(refusal).toContainText("5.3.3");
  await draft.getByLabel("付款方").fill(worked.client.name);
  await draft.getByRole("button", { name: "保存合同" }).click();
  await page.getByRole("form", { name: "出具合同" }).getByRole("button", { name: "出具合同" }).click();
  const sign = page.getByRole("form", { name: "双方签字" });
  await sign.getByLabel("客户签字日期").fill(on);
  await sign.getByLabel("机构签字日期").fill(on);
  await sign.getByLabel("机构签字人").fill("严守衡");
  await expect(sign.getByLabel("客户签字人")).toHaveValue(worked.client.legalRepresentative);
  await sign.getByLabel("签字扫描件").setInputFiles({
    name: "合同签字页.pdf",
    mimeType: "application/pdf",
    buffer: Buffer.from(pdfBytes("合同签字页")),
  });
  await expect(sign.getByRole("link", { name: "合同签字页.pdf" })).toBeVisible();
  await sign.getByRole("button", { name: "登记签订" }).click();
  await expect(sign).toHaveCount(0);
  await expect(page.getByText("已签订").first()).toBeVisible();
};
