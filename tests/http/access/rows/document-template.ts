import { prisma } from "@/lib/data/prisma";
import type { Actor } from "@/lib/domain/access/actor";
import { keepBodyLogo } from "@/lib/usecases/body-logo/keep-logo";
import { keepDocumentTemplate } from "@/lib/usecases/document-template/keep-template";
import { starterOf } from "@/tests/support/document-template";
import { upload } from "@/tests/support/files";
import { act, expectAccepted } from "@/tests/support/house";
import { pngOf } from "@/tests/support/picture";
import { STAFF, type Rows } from "../row";

const DAY = "2026-06-15";
const document = "audit-plan";
const READERS = [...STAFF, "auditor", "other-auditor"] as const;

/** No two cells bring the same file. */
const uploaded = async (who: Actor): Promise<string> => {
  const title = `审核计划模板 ${Math.random()}`;
  return upload(who, DAY, `${title}.docx`, await starterOf(document, title));
};

const kept = async (administrator: Actor): Promise<string> => {
  const fileId = await uploaded(administrator);
  return expectAccepted(
    await act(administrator, DAY, keepDocumentTemplate, { document, fileId, note: "首版" }),
  ).id;
};

/** The body's Word templates, forms and mark: kept by the administrator, read by all staff. */
export const DOCUMENT_TEMPLATE_ROWS: Rows = {
  "official-document.read": {
    may: READERS,
    arrange: () => Promise.resolve({ params: { document }, shows: '"placeholders":' }),
  },
  "document-form.save": {
    may: ["administrator"],
    arrange: async () => {
      const version = await prisma().documentForm.count({ where: { document } });
      return {
        params: { document },
        body: { version, code: "B-07", formVersion: "A/1", texts: [], note: "修订" },
        trace: () => prisma().documentForm.count(),
      };
    },
  },
  "body-logo.keep": {
    may: ["administrator"],
    arrange: async (_, who) => ({
      body: {
        version: await prisma().bodyLogo.count(),
        fileId: await upload(who, DAY, "标志.png", pngOf(60, 20, Math.floor(Math.random() * 256))),
      },
      trace: () => prisma().bodyLogo.count(),
    }),
  },
  "body-logo.read": {
    may: ["administrator"],
    arrange: () => Promise.resolve({ shows: '"logos":' }),
  },
  "body-logo.download": {
    may: ["administrator"],
    arrange: async ({ actors: { administrator } }) => {
      const version = await prisma().bodyLogo.count();
      const fileId = await upload(administrator, DAY, "标志.png", pngOf(60, 20));
      expectAccepted(await act(administrator, DAY, keepBodyLogo, { version, fileId }));
      return { params: { number: String(version + 1) } };
    },
  },
  "document-template.read-starter": {
    may: READERS,
    arrange: () => Promise.resolve({ params: { document } }),
  },
  "document-template.download": {
    may: READERS,
    arrange: async ({ actors }) => ({ params: { document, templateId: await kept(actors.administrator) } }),
  },
  "document-template.keep": {
    may: ["administrator"],
    arrange: async (_, who) => ({
      params: { document },
      body: { fileId: await uploaded(who), note: "新版" },
      trace: () => prisma().documentTemplate.count(),
    }),
  },
  "document-template.choose": {
    may: ["administrator"],
    arrange: async ({ actors }) => {
      const templateId = await kept(actors.administrator);
      const version = await prisma().documentTemplateChoice.count({ where: { document } });
      return {
        params: { document },
        body: { version, templateId, from: "2031-01-01", note: "" },
        trace: () => prisma().documentTemplateChoice.count(),
      };
    },
  },
};
