import { prisma } from "@/lib/data/prisma";
import type { Actor } from "@/lib/domain/access/actor";
import { keepDocumentTemplate } from "@/lib/usecases/document-template/keep-template";
import { starterOf } from "@/tests/support/document-template";
import { upload } from "@/tests/support/files";
import { act, expectAccepted } from "@/tests/support/house";
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

/** The body's Word templates: kept by the administrator, read by all staff. */
export const DOCUMENT_TEMPLATE_ROWS: Rows = {
  "official-document.read": {
    may: READERS,
    arrange: () => Promise.resolve({ params: { document }, shows: '"placeholders":' }),
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
