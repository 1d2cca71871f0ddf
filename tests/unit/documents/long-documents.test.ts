import { expect, test } from "vitest";
import { DOCUMENTS, renderDocument } from "@/lib/documents/render";
import { afterAudit } from "@/lib/documents/examples/after-audit";
import { crowdedCertificate } from "@/tests/support/documents/crowded-certificate";
import { duringAudit } from "@/lib/documents/examples/audit";
import { beforeAudit, noticeModels } from "@/lib/documents/examples/before-audit";
import { readPdf, squeezed } from "@/tests/support/documents/read-pdf";
import type { ReadPage } from "@/tests/support/documents/read-pdf";
import { longReport } from "@/tests/support/documents/samples";

const textOf = (page: ReadPage | undefined): string =>
  squeezed((page?.items ?? []).map((item) => item.text).join(""));

let read: ReturnType<typeof readPdf> | null = null;
const longPages = (): ReturnType<typeof readPdf> => (read ??= longReport.render().then(readPdf));

/** The content alone: what stands between head and foot of the page. */
const contentOf = (page: ReadPage) => page.items.filter((item) => item.base > 70 && item.base < 765);

test(
  "a report of more than twenty pages repeats the table's header on each and leaves no page half empty",
  { timeout: 30_000 },
  async () => {
    const { pages } = await longPages();
    expect(pages.length).toBeGreaterThanOrEqual(20);
    const middle = pages.filter((page) => textOf(page).includes("条款与要求"));
    expect(middle.length).toBeGreaterThanOrEqual(15);
    for (const page of middle.slice(1, -1)) {
      const lowest = Math.min(...contentOf(page).map((item) => item.base));
      expect(lowest).toBeLessThan(120);
      expect(contentOf(page).length).toBeGreaterThan(20);
    }
  },
);

test("no page ends with a heading", async () => {
  const { pages } = await longPages();
  for (const page of pages) {
    const last = contentOf(page).toSorted((one, two) => one.base - two.base)[0];
    expect(last?.text).not.toMatch(/^[一二三四五六七]、/u);
  }
});

test("5.9.4 a, f: the annex names all forty sites, and each page of it names the certificate", async () => {
  const { pages, text } = await readPdf(await renderDocument("certificate", crowdedCertificate));
  expect(textOf(pages[0])).toContain("覆盖40个场所");
  expect(textOf(pages[0])).toContain("见证书附页");
  expect(textOf(pages[1])).toContain("第30类平台客户");
  expect(text.split("Nightserviceandfollow-upofcomplaints").length - 1).toBe(20);
  for (const page of pages) expect(textOf(page)).toContain("777-26-CMS-00012-R0-S");
});

test("5.9.4 i: a changed certificate tells its edition apart from the void ones", async () => {
  const { text } = await readPdf(await renderDocument("certificate", crowdedCertificate));
  expect(text).toContain("本证书为第3版");
  expect(text).toContain("Edition3;itreplacesandvoidsallearliereditions");
});

test("5.3.3: the contract counts the central office among its sites and lists every one in an annex", async () => {
  const [central] = beforeAudit.contract.sites;
  const others = Array.from({ length: 24 }, (_, index) => ({
    ...{ name: `项目${index + 1}`, nameEn: "", address: `示例路${index + 1}号`, addressEn: "" },
  }));
  const model = { ...beforeAudit.contract, sites: [...(central ? [central] : []), ...others] };
  const { pages, text } = await readPdf(await renderDocument("contract", model));
  expect(textOf(pages[0])).toContain("25个，含中心办公室；名称和地址见附件");
  const annex = text.slice(text.lastIndexOf("附件覆盖场所"));
  for (const { name, address } of model.sites) {
    expect(annex).toContain(squeezed(name));
    expect(annex).toContain(squeezed(address));
  }
});

test("5.3.3: a fee in one sum without a day leaves no empty column of days in the contract", async () => {
  const fee = { name: "认证费用", nameEn: "Certification fee", due: "", dueEn: "", fen: 2_680_000 };
  const told = async (due: string) => {
    const fees = [{ ...fee, due, dueEn: due }];
    return (await readPdf(await renderDocument("contract", { ...beforeAudit.contract, fees }))).text;
  };
  expect(await told("2026年6月30日")).toContain(squeezed("支付时间 Due"));
  const undated = await told("");
  expect(undated).not.toContain(squeezed("支付时间 Due"));
  expect(undated).toContain("26,800.00");
});

test("a contract for one site has no annex, and an unknown telephone leaves no stroke behind", async () => {
  const contact = { ...beforeAudit.contract.contact, phone: "" };
  const { text } = await readPdf(await renderDocument("contract", { ...beforeAudit.contract, contact }));
  expect(text).not.toContain("附件");
  expect(text).toContain(squeezed(`${contact.name} / ${contact.email}`));
});

test("5.5.9.2: evidence without departments is printed without the column of departments", async () => {
  const report = duringAudit["stage2-report"];
  const evidence = report.evidence.slice(0, 2).map((row) => ({ ...row, unit: "" }));
  const { text } = await readPdf(await renderDocument("stage2-report", { ...report, evidence }));
  expect(text).toContain("条款与要求审核证据");
});

test("a single site needs no annex", async () => {
  const [first] = afterAudit.certificate.sites;
  const model = { ...afterAudit.certificate, sites: first ? [first] : [] };
  const { pages, text } = await readPdf(await renderDocument("certificate", model));
  expect(pages).toHaveLength(1);
  expect(text).not.toContain("附页");
});

test("labels follow the language of the reader, the facts stay as they are", async () => {
  const model = { ...beforeAudit.programme, language: "en" as const };
  const { text, info } = await readPdf(await renderDocument("programme", model));
  for (const words of [
    "Audit Programme",
    "6 July 2026",
    "3.0 man-days",
    "杭州青禾客服外包有限公司",
    "Page 1 of 2",
  ]) {
    expect(text).toContain(squeezed(words));
  }
  expect(info["Language"]).toBe("en");
  expect(DOCUMENTS.programme.fileName(model, "en")).toBe("HZ-2026-0007-Audit-Programme.pdf");
});

test("a model that lost a field is refused, not printed with a hole", async () => {
  const [notice] = noticeModels;
  if (!notice) throw new Error("No notice among the samples.");
  await expect(renderDocument("notice", { ...notice, issuedOn: "2026-13-40" })).rejects.toThrow(/issuedOn/u);
});

test("a character the font lacks is printed as its code", async () => {
  const model = { ...beforeAudit.programme, risk: "夜班 😀 覆盖" };
  const { text } = await readPdf(await renderDocument("programme", model));
  expect(text).toContain("夜班[U+1F600]覆盖");
});
