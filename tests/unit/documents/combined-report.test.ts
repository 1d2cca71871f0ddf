import { expect, test } from "vitest";
import { renderDocument } from "@/lib/documents/render";
import { readPdf, squeezed } from "@/tests/support/documents/read-pdf";
import { stage2Report } from "@/lib/documents/examples/reports";

const SYSTEMS = [
  { zh: "投诉处理管理体系", en: "complaints-handling management system", isAudited: true },
  { zh: "质量管理体系", en: "quality management system", isAudited: true },
  { zh: "环境管理体系", en: "environmental management system", isAudited: false },
];

const coverOf = async (model: typeof stage2Report): Promise<string> => {
  const { pages } = await readPdf(await renderDocument("stage2-report", model));
  return squeezed((pages[0]?.items ?? []).map(({ text }) => text).join(""));
};

test("11.1: the report of a combined audit ticks every system it covers, and says that it was combined", async () => {
  const cover = await coverOf({ ...stage2Report, systems: SYSTEMS });
  expect(cover).toContain("■投诉处理管理体系■质量管理体系□环境管理体系■结合审核");
});

test("a report on one system ticks that one, and no combined audit", async () => {
  const [first, ...others] = SYSTEMS.map((system, index) => ({ ...system, isAudited: index === 0 }));
  const systems = first === undefined ? [] : [first, ...others];
  expect(await coverOf({ ...stage2Report, systems })).toContain(
    "■投诉处理管理体系□质量管理体系□环境管理体系□结合审核",
  );
});
