import { exportCases } from "@/lib/usecases/case/queries/export-cases";
import { exportAudits } from "@/lib/usecases/audit/queries/export-audits";
import { exportNonconformities } from "@/lib/usecases/nonconformity/queries/export-nonconformities";
import { exportClients } from "@/lib/usecases/client/queries/export-clients";
import { exportPeople } from "@/lib/usecases/person/queries/export-people";
import { exportUsers } from "@/lib/usecases/account/queries/export-users";
import { exportAuditLog } from "@/lib/usecases/audit-log/queries/export-audit-log";
import { downloadEditionDraft } from "@/lib/usecases/edition/queries/download-draft";
import { exportWhatIf } from "@/lib/usecases/edition/queries/export-what-if";
import { downloadAuditCalendar } from "@/lib/usecases/audit-calendar/queries/download-audit";
import { readCalendarFeed } from "@/lib/usecases/audit-calendar/read-feed";
import type { Readable } from "node:stream";
import { downloadBodyLogo } from "@/lib/usecases/body-logo/queries/download-logo";
import { issueDossier } from "@/lib/usecases/dossier/issue-dossier";
import { FILE_LIMIT } from "@/lib/domain/file/file-types";
import { readDocumentFile } from "@/lib/usecases/document/read-document";
import { readDocumentExample } from "@/lib/usecases/document/read-example";
import { downloadStarterTemplate } from "@/lib/usecases/document-template/queries/download-starter";
import { downloadDocumentTemplate } from "@/lib/usecases/document-template/queries/download-template";
import { keepEvidence } from "@/lib/usecases/evidence/keep-evidence";
import { keepFile } from "@/lib/usecases/file/keep-file";
import { downloadImportFaults } from "@/lib/usecases/import/queries/download-faults";
import { exportImports } from "@/lib/usecases/import/queries/export-imports";
import { exportMail } from "@/lib/usecases/mailbox/queries/export-mail";
import { downloadImportTemplate } from "@/lib/usecases/import/queries/download-template";
import { readFile } from "@/lib/usecases/file/read-file";
import { lintRuleFile } from "@/lib/usecases/rules/lint-rule-file";
import { readLimited } from "./parse/request-input";
import { route } from "./route";

type Download = Readonly<{ bytes: Uint8Array; name: string; type: string }>;

type Disposition = "inline" | "attachment";

/** A file of its own: never run, never framed, its type never guessed at. */
const fileHeaders = (disposition: Disposition, { name, type }: Omit<Download, "bytes">) => ({
  "content-type": type,
  "content-disposition": `${disposition}; filename*=UTF-8''${encodeURIComponent(name)}`,
  "x-content-type-options": "nosniff",
  "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'; sandbox",
  "cache-control": "private, no-store",
});

const asDownload =
  (disposition: Disposition) =>
  ({ bytes, ...file }: Download): Response =>
    new Response(Buffer.from(bytes), {
      headers: { ...fileHeaders(disposition, file), "content-length": String(bytes.byteLength) },
    });

/** POST /api/v1/files?name=…: the raw body is the file. */
export const uploadFile = route(keepFile, {
  readInput: async (request) => ({
    name: new URL(request.url).searchParams.get("name") ?? "",
    bytes: await readLimited(request, FILE_LIMIT),
  }),
});

/** POST /api/v1/cases/…/notes/{noteId}/evidence?name=…&clause=…: the raw body is the photo, scan or file. */
export const uploadEvidence = route(keepEvidence, {
  readInput: async (request) => ({
    ...Object.fromEntries(new URL(request.url).searchParams),
    bytes: await readLimited(request, FILE_LIMIT),
  }),
});

/** POST /api/v1/rules/lint: the raw body is a rule document; nothing of it is kept. */
export const lintUploadedRule = route(lintRuleFile, {
  readInput: async (request) => ({ bytes: await readLimited(request, FILE_LIMIT) }),
});

/** GET /api/v1/files/{fileId} */
export const downloadFile = route(readFile, { answer: asDownload("attachment") });

/** GET /api/v1/documents/{documentId}/file: a PDF opens in the browser's own viewer, Word (?format=docx) is kept. */
export const downloadDocument = route(readDocumentFile, { answer: asDownload("inline") });

/** GET /api/v1/document-examples/{document}/file */
export const downloadDocumentExample = route(readDocumentExample, { answer: asDownload("inline") });

/** GET /api/v1/official-documents/{document}/starter */
export const downloadStarter = route(downloadStarterTemplate, { answer: asDownload("attachment") });

/** GET /api/v1/official-documents/{document}/templates/{templateId}/file: as it was brought, or filled (?content=example). */
export const downloadWordTemplate = route(downloadDocumentTemplate, { answer: asDownload("attachment") });

/** GET /api/v1/settings/logo/{number}/file */
export const downloadLogo = route(downloadBodyLogo, { answer: asDownload("inline") });

/** GET /api/v1/imports/template */
export const downloadTemplate = route(downloadImportTemplate, { answer: asDownload("attachment") });

/** GET /api/v1/imports/{fileId}/faults */
export const downloadFaults = route(downloadImportFaults, { answer: asDownload("attachment") });

// GET /api/v1/<list>/export: what is filtered, as a workbook.
export const downloadCases = route(exportCases, { answer: asDownload("attachment") });
export const downloadAudits = route(exportAudits, { answer: asDownload("attachment") });
export const downloadNonconformities = route(exportNonconformities, { answer: asDownload("attachment") });
export const downloadClients = route(exportClients, { answer: asDownload("attachment") });
export const downloadPeople = route(exportPeople, { answer: asDownload("attachment") });
export const downloadUsers = route(exportUsers, { answer: asDownload("attachment") });
export const downloadImports = route(exportImports, { answer: asDownload("attachment") });
export const downloadMail = route(exportMail, { answer: asDownload("attachment") });
export const downloadAuditLog = route(exportAuditLog, { answer: asDownload("attachment") });

/** GET /api/v1/edition-drafts/{draftId}/file: what `npm run release-edition` reads. */
export const downloadEdition = route(downloadEditionDraft, { answer: asDownload("attachment") });

/** GET /api/v1/edition-drafts/{draftId}/what-if/export */
export const downloadWhatIf = route(exportWhatIf, { answer: asDownload("attachment") });

/** GET /api/v1/calendar-feeds/{secret}/calendar.ics: what a calendar subscribes to. */
export const downloadCalendarFeed = route(readCalendarFeed, { answer: asDownload("attachment") });

/** GET /api/v1/cases/{caseId}/audits/{auditId}/calendar.ics */
export const downloadCalendar = route(downloadAuditCalendar, { answer: asDownload("attachment") });

/** A stream of Node as one of the web: read as fast as the caller takes it, and ended when he goes. */
const webStream = (from: Readable): ReadableStream<Uint8Array> => {
  const chunks: AsyncIterator<Uint8Array> = from[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      const next = await chunks.next();
      if (next.done === true) controller.close();
      else controller.enqueue(next.value);
    },
    cancel() {
      from.destroy();
    },
  });
};

/** POST /api/v1/cases/{caseId}/dossier: the ZIP is written while it leaves; the manifest's hash goes ahead of it. */
export const downloadDossier = route(issueDossier, {
  answer: ({ name, manifestSha256, stream }) =>
    new Response(webStream(stream()), {
      headers: {
        ...fileHeaders("attachment", { name, type: "application/zip" }),
        "x-manifest-sha256": manifestSha256,
      },
    }),
});
