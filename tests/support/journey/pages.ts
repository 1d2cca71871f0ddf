import { readdirSync } from "node:fs";
import type { Page } from "@playwright/test";
import { expect, expectAccessible } from "@/tests/support/e2e";
import { auditPathOf } from "./programme";
import type { Cast, Role } from "./cast";
import { DESK, PHONE } from "./screens";

/** Who reads a page; "stranger": without signing in. */
type Reader = Role | "stranger";

/** Every page of the product by the folder it lies in, with somebody who reads it. */
const READERS: Readonly<Record<string, Reader>> = {
  "(office)": "leader",
  "(office)/account": "finance",
  "(office)/account/tokens": "finance",
  "(office)/audits": "programme",
  "(office)/cases": "decision",
  "(office)/cases/[caseId]": "decision",
  "(office)/cases/[caseId]/application": "review",
  "(office)/cases/[caseId]/application/versions/[number]": "review",
  "(office)/cases/[caseId]/audits": "programme",
  "(office)/cases/[caseId]/audits/[auditId]": "leader",
  "(office)/cases/[caseId]/audits/[auditId]/communication": "leader",
  "(office)/cases/[caseId]/audits/[auditId]/facts": "leader",
  "(office)/cases/[caseId]/audits/[auditId]/findings": "leader",
  "(office)/cases/[caseId]/audits/[auditId]/interview": "leader",
  "(office)/cases/[caseId]/audits/[auditId]/meetings": "leader",
  "(office)/cases/[caseId]/audits/[auditId]/notes": "leader",
  "(office)/cases/[caseId]/audits/[auditId]/plan": "leader",
  "(office)/cases/[caseId]/audits/[auditId]/report": "leader",
  "(office)/cases/[caseId]/audits/[auditId]/report/[section]": "leader",
  "(office)/cases/[caseId]/audits/[auditId]/report/signed/[number]": "leader",
  "(office)/cases/[caseId]/audits/[auditId]/stage1": "leader",
  "(office)/cases/[caseId]/audits/[auditId]/team": "programme",
  "(office)/cases/[caseId]/certificate": "quality",
  "(office)/cases/[caseId]/contract": "finance",
  "(office)/cases/[caseId]/decision": "decision",
  "(office)/cases/[caseId]/documents": "quality",
  "(office)/cases/[caseId]/explanations/[figure]": "finance",
  "(office)/cases/[caseId]/history": "quality",
  "(office)/cases/[caseId]/nonconformities": "leader",
  "(office)/cases/[caseId]/nonconformities/[nonconformityId]": "leader",
  "(office)/cases/[caseId]/programme": "programme",
  "(office)/cases/[caseId]/review": "review",
  "(office)/cases/[caseId]/ways-out": "quality",
  "(office)/clients": "review",
  "(office)/clients/[clientId]": "review",
  "(office)/clients/new": "review",
  "(office)/clock": "admin",
  "(office)/documents": "finance",
  "(office)/documents/[document]": "admin",
  "(office)/import": "admin",
  "(office)/log": "quality",
  "(office)/mailbox": "admin",
  "(office)/nonconformities": "leader",
  "(office)/people": "programme",
  "(office)/people/[personId]": "programme",
  "(office)/people/new": "admin",
  "(office)/planning": "programme",
  "(office)/planning/load": "auditor",
  "(office)/rules": "auditor",
  "(office)/rules/calculator": "auditor",
  "(office)/rules/clauses/[clause]": "review",
  "(office)/rules/released/[edition]": "auditor",
  "(office)/rules/interpretations/[reading]": "quality",
  "(office)/rules/drafts": "quality",
  "(office)/rules/drafts/[draftId]": "quality",
  "(office)/rules/drafts/[draftId]/what-if": "programme",
  "(office)/rules/drafts/[draftId]/what-if/[kind]/[subjectId]": "decision",
  "(office)/rules/lint": "quality",
  "(office)/settings": "admin",
  "(office)/settings/calendar": "admin",
  "(office)/users": "admin",
  "(auth)/email-change": "stranger",
  "(auth)/invitation": "stranger",
  "(auth)/password-reset": "stranger",
  "(auth)/password-reset-request": "stranger",
  "(auth)/sign-in": "stranger",
  "(auth)/sign-out": "intern",
  "(public)/api-docs": "stranger",
  "(public)/calculator": "stranger",
  "(public)/certificates": "stranger",
  "(public)/certificates/[number]": "stranger",
  "(public)/register": "stranger",
};

/** The folders of all pages there are, so that none is left out above. */
const pageFolders = (): readonly string[] =>
  readdirSync("app", { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith("/page.tsx"))
    .map((file) => file.slice(0, -"/page.tsx".length))
    .toSorted();

const hrefOf = async (page: Page, list: string, start: string): Promise<string> => {
  await page.goto(list);
  const link = page.locator(`main a[href^="${start}"]:not([href$="/new"])`).first();
  return (await link.getAttribute("href")) ?? "";
};

/** A draft of the next edition, begun on its page as a quality manager would. */
const draftPathOf = async (page: Page): Promise<string> => {
  await page.goto("/rules/drafts");
  const form = page.getByRole("form", { name: "新建草案" });
  await form.getByLabel("认证领域").selectOption("OLS/GZ-0071");
  await form.getByLabel("版本", { exact: true }).fill("A/9");
  await form.getByLabel("生效日期").fill("2031-01-01");
  await form.getByRole("button", { name: "新建草案" }).click();
  await page.waitForURL(/\/rules\/drafts\/[0-9a-f-]+$/u);
  return new URL(page.url()).pathname;
};

/** The addresses of one whole case, for the parts of a folder's name that stand in brackets. */
const addressesOf = async ({ as }: Cast, casePath: string, certificate: string) => {
  const leader = await as("leader");
  const stage1 = await auditPathOf(leader, casePath, "第一阶段");
  const stage2 = await auditPathOf(leader, casePath, "第二阶段");
  const nonconformity = await hrefOf(leader, `${casePath}/nonconformities`, `${casePath}/nonconformities/`);
  const client = await hrefOf(await as("review"), "/clients", "/clients/");
  const draft = await draftPathOf(await as("quality"));
  const person = await hrefOf(await as("programme"), "/people", "/people/");
  return (folder: string): string => {
    const audit = folder.endsWith("/stage1") ? stage1 : stage2;
    const path = folder
      .replace(/^\([a-z]+\)/u, "")
      .replace("/cases/[caseId]/audits/[auditId]", audit)
      .replace("/cases/[caseId]/nonconformities/[nonconformityId]", nonconformity)
      .replace("/cases/[caseId]", casePath)
      .replace("/rules/drafts/[draftId]", draft)
      .replace("/[kind]/[subjectId]", `/case/${casePath.split("/").at(-1) ?? ""}`)
      .replace("/versions/[number]", "/versions/1")
      .replace("/report/[section]", "/report/operation")
      .replace("/signed/[number]", "/signed/1")
      .replace("/clients/[clientId]", client)
      .replace("/people/[personId]", person)
      .replace("[document]", "task-order")
      .replace("[edition]", "EMS~2026")
      .replace("[clause]", "5.4.3.1(1)")
      .replace("/explanations/[figure]", "/explanations/total-days")
      .replace("[reading]", "OLS_GZ-0071~A_2~rounding")
      .replace("[number]", certificate);
    return path === "" ? "/" : path;
  };
};

const expectNothingAside = async (page: Page, path: string): Promise<void> => {
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide, `${path} fits a phone`).toBeLessThanOrEqual(PHONE.width);
};

/** Reads a page on a desk by day and by night, and on a phone. */
const readPage = async (page: Page, path: string): Promise<void> => {
  const answer = await page.goto(path);
  expect(answer?.status(), path).toBe(200);
  await expect(page, path).toHaveTitle(/.+ · 认证台$/u);
  await expectAccessible(page);
  await page.emulateMedia({ colorScheme: "dark" });
  await expectAccessible(page, ["color-contrast"]);
  await page.emulateMedia({ colorScheme: null });
  await page.setViewportSize(PHONE);
  await expectNothingAside(page, path);
  await page.setViewportSize(DESK);
};

/** A case that went all the way, and the number of its certificate. */
export type ReadCase = Readonly<{ casePath: string; certificate: string }>;

/** Every page with the figures of a whole case: it is there, named, accessible, and fits a desk and a phone. */
export const readEveryPage = async (
  cast: Cast,
  stranger: Page,
  { casePath, certificate }: ReadCase,
): Promise<void> => {
  expect(Object.keys(READERS).toSorted()).toEqual(pageFolders());
  const addressOf = await addressesOf(cast, casePath, certificate);
  for (const [folder, reader] of Object.entries(READERS)) {
    const page = reader === "stranger" ? stranger : await cast.as(reader);
    await readPage(page, addressOf(folder));
  }
};
