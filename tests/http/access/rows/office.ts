import { randomUUID } from "node:crypto";
import { prisma } from "@/lib/data/prisma";
import { settingStore } from "@/lib/data/setting-store";
import { tokenStore } from "@/lib/data/token-store";
import {
  CERTIFICATE_NUMBER_SETTING,
  DEFAULT_CERTIFICATE_NUMBER,
} from "@/lib/domain/certificate/certificate-number-setting";
import { keptBody } from "@/lib/domain/setting/body-form";
import { keptCertificateNumber } from "@/lib/domain/setting/certificate-number-form";
import type { Actor } from "@/lib/domain/access/actor";
import { writeWorkbook } from "@/lib/documents/workbook/write-workbook";
import { previewCalendarYear } from "@/lib/usecases/calendar/preview-year";
import { runImport } from "@/lib/usecases/import/run-import";
import { keepFile } from "@/lib/usecases/file/keep-file";
import { announced } from "@/tests/support/announcement";
import { act, expectAccepted } from "@/tests/support/house";
import { ANYBODY, SIGNED_IN, STAFF, type Rows } from "../row";

const KEY = { form: "application", objectId: "0190a000-0000-7000-8000-000000000001" };

const draftOf = (userId: string) => () =>
  prisma().formDraft.findMany({ where: { userId }, select: { savedAt: true } });

const putDraft = async (userId: string, content: object): Promise<void> => {
  await prisma().formDraft.upsert({
    where: { userId_form_objectId: { userId, ...KEY } },
    create: { userId, ...KEY, content, baseVersion: 1, savedAt: new Date(0) },
    update: { content, baseVersion: 1, savedAt: new Date(0) },
  });
};

/** A workbook with one organisation that nobody knows yet, uploaded by `who`. */
const workbookOf = async (who: Actor) => {
  const serial = String(Math.floor(Math.random() * 1e8)).padStart(8, "0");
  const name = `导入示例 ${serial}`;
  const certificate = `REG-${serial}`;
  const bytes = await writeWorkbook([
    {
      name: "客户",
      headings: ["名称", "国家代码", "境外注册证明", "地址", "联系人"],
      rows: [[name, "DE", certificate, "Beispielweg 1", "Muster"]],
    },
  ]);
  const { id: fileId } = expectAccepted(
    await act(who, "2026-06-15", keepFile, { name: `${name}.xlsx`, bytes }),
  );
  return { fileId, name };
};

/** What belongs to nobody's case: drafts, tokens, settings, clock, log, mailbox, the rules themselves. */
export const OFFICE_ROWS: Rows = {
  "draft.save": {
    may: SIGNED_IN,
    open: ["content"],
    arrange: async (_, who) => {
      await putDraft(who.userId, {});
      return {
        params: KEY,
        body: { content: { scope: "投诉处理" }, baseVersion: 1 },
        trace: draftOf(who.userId),
      };
    },
  },
  "draft.read": {
    may: SIGNED_IN,
    arrange: async (_, who) => {
      const mark = randomUUID();
      await putDraft(who.userId, { mark });
      return { params: KEY, shows: mark };
    },
  },
  "draft.discard": {
    may: SIGNED_IN,
    arrange: async (_, who) => {
      await putDraft(who.userId, {});
      return { params: KEY, trace: draftOf(who.userId) };
    },
  },
  "token.create": {
    may: SIGNED_IN,
    arrange: (_, { userId }) =>
      Promise.resolve({
        body: { name: "报表", scopes: [], days: 30 },
        trace: () => prisma().apiToken.count({ where: { userId } }),
      }),
  },
  "token.list": {
    may: SIGNED_IN,
    arrange: async (_, { userId }) => {
      const name = randomUUID();
      await tokenStore.create(prisma(), { userId, name, scopes: [], expiresAt: null });
      return { shows: name };
    },
  },
  "token.revoke": {
    // A token is its owner's alone; the test arranges the client's.
    may: ["client"],
    hidden: SIGNED_IN.filter((identity) => identity !== "client"),
    arrange: async (_, { userId }) => {
      const made = { userId, name: "旧", scopes: [], expiresAt: null };
      const { id } = await tokenStore.create(prisma(), made);
      return {
        params: { tokenId: id },
        trace: () => prisma().apiToken.findUnique({ where: { id }, select: { revokedAt: true } }),
      };
    },
  },
  "clock.read": { may: SIGNED_IN, arrange: () => Promise.resolve({ shows: "2026-06-15" }) },
  "clock.move": {
    may: ["administrator"],
    arrange: async () => {
      await prisma().setting.deleteMany({ where: { key: "clock" } });
      return {
        // The same day, so that the rest of the run stays where it is.
        body: { date: "2026-06-15" },
        trace: () => prisma().setting.findUnique({ where: { key: "clock" } }),
      };
    },
  },
  "import.template": { may: ["administrator", "quality-manager"], arrange: () => Promise.resolve({}) },
  "import.dry-run": {
    may: ["administrator", "quality-manager"],
    arrange: async (_, who) => {
      const { fileId, name } = await workbookOf(who);
      return { params: { fileId }, shows: name };
    },
  },
  "import.faults": {
    may: ["administrator", "quality-manager"],
    arrange: async (_, who) => ({ params: { fileId: (await workbookOf(who)).fileId } }),
  },
  "import.list": {
    may: ["administrator", "quality-manager"],
    arrange: async (_, who) => {
      const { fileId, name } = await workbookOf(who);
      expectAccepted(await act(who, "2026-06-15", runImport, { fileId }));
      return { query: { sort: "at" }, shows: `${name}.xlsx` };
    },
  },
  "import.run": {
    may: ["administrator", "quality-manager"],
    arrange: async (_, who) => {
      const { fileId, name } = await workbookOf(who);
      return { body: { fileId }, trace: () => prisma().client.count({ where: { name } }) };
    },
  },
  "calendar.read": {
    may: ["administrator"],
    arrange: () => Promise.resolve({ shows: "国办发明电〔2025〕7号" }),
  },
  "calendar.years": { may: ANYBODY, arrange: () => Promise.resolve({ shows: '"years":' }) },
  "calendar.preview-year": {
    may: ["administrator"],
    arrange: () => Promise.resolve({ body: announced(2031), shows: "2031-10-07" }),
  },
  "calendar.add-year": {
    may: ["administrator"],
    arrange: async (_, who) => {
      // A year is added once and then corrected: every cell takes the next one.
      const year = 2031 + (await prisma().calendarYear.count());
      const body = announced(year);
      const admin = { ...who, roles: ["administrator"] as const };
      const { seen } = expectAccepted(await act(admin, "2026-06-15", previewCalendarYear, body));
      return { body: { ...body, seen }, trace: () => prisma().calendarYear.count() };
    },
  },
  "setting.read-body": { may: ["administrator"], arrange: () => Promise.resolve({ shows: "北京衡准" }) },
  "setting.save-body": {
    may: ["administrator"],
    arrange: async () => {
      const kept = await settingStore.read(prisma(), "body", keptBody);
      const { version, ...body } = kept ?? { version: 0 };
      return {
        body: { version, body },
        trace: () => prisma().setting.findUnique({ where: { key: "body" } }),
      };
    },
  },
  "setting.read-certificate-number": {
    may: ["administrator"],
    arrange: () => Promise.resolve({ shows: "{serial}" }),
  },
  "setting.save-certificate-number": {
    may: ["administrator"],
    arrange: async () => {
      const key = CERTIFICATE_NUMBER_SETTING;
      const kept = await settingStore.read(prisma(), key, keptCertificateNumber);
      const { version, ...number } = kept ?? { ...DEFAULT_CERTIFICATE_NUMBER, version: 0 };
      return {
        body: { version, number },
        trace: () => prisma().setting.findUnique({ where: { key } }),
      };
    },
  },
  "audit-log.read": {
    may: ["administrator", "quality-manager"],
    arrange: async () => {
      const last = await prisma().auditLogEntry.findFirst({
        orderBy: { sequence: "desc" },
        select: { requestId: true },
      });
      return last === null ? {} : { shows: last.requestId };
    },
  },
  "mailbox.list": {
    may: ["administrator"],
    arrange: async () => {
      const subject = randomUUID();
      await prisma().mailMessage.create({
        data: { recipient: "a@example.com", subject, text: "", createdAt: new Date() },
      });
      return { shows: subject };
    },
  },
  "rules.lint": {
    may: [...STAFF, "auditor", "other-auditor"],
    arrange: () =>
      Promise.resolve({
        bytes: new TextEncoder().encode("1 目的\n1.1 见1.9的要求。\n1.2 完。\n"),
        shows: "dangling-reference",
      }),
  },
  "rules.ask": {
    may: ANYBODY,
    // Any count of people and of their hours is a question the rules answer.
    open: ["personnel"],
    arrange: () =>
      Promise.resolve({
        params: { question: "man-days" },
        body: {
          scheme: "OLS/GZ-0071",
          edition: "A/2",
          audit: "initial",
          personnel: [{ count: 60, hoursPerDay: 8 }],
          complexity: [],
          sampledSites: 0,
        },
        shows: '"total":5',
      }),
  },
};
