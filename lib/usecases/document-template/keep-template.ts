import { documentTemplateStore } from "@/lib/data/document-template-store";
import { storedFileStore } from "@/lib/data/stored-file-store";
import { DOCX } from "@/lib/domain/document/document-formats";
import { OFFICIAL_DOCUMENTS, type OfficialDocumentName } from "@/lib/domain/document/official-documents.data";
import { templateForm } from "@/lib/domain/document/template-form";
import { accepted, refused, type Outcome } from "@/lib/domain/outcome";
import { assessTemplate } from "@/lib/documents/template/assess-template";
import { openPackage } from "@/lib/documents/template/open-package";
import { fileStore } from "@/lib/storage/file-store";
import type { Context } from "../framework/context";
import { defineUseCase } from "../framework/define-use-case";
import { exampleFor, fillExample } from "./fill-example";

/** What the upload is found to be: what it leaves out, or every reason why it cannot be used. */
const checked = async (
  context: Context,
  document: OfficialDocumentName,
  bytes: Uint8Array,
): Promise<Outcome<readonly string[]>> => {
  const opened = openPackage(bytes);
  if (!opened.ok) return opened;
  const [chinese, english] = [
    await exampleFor(context, document, "zh-CN"),
    await exampleFor(context, document, "en"),
  ];
  const { faults, missing } = assessTemplate(opened.value, chinese.shape);
  if (faults.length > 0) return refused(...faults);
  try {
    const filled = [chinese, english].map((example) => openPackage(fillExample(bytes, document, example)));
    return filled.find((one) => !one.ok) ?? accepted(missing);
  } catch {
    // Whatever the library stumbles over when it fills the example, it would stumble over with a paper.
    return refused({ code: "template-trial" });
  }
};

/**
 * Keeps a Word template of the body as the next version for one official document, once it is found sound: a package of
 * text and pictures alone, every placeholder known, every section closed, and the example filled by it without a fault.
 */
export const keepDocumentTemplate = defineUseCase({
  name: "document-template.keep",
  permission: "setting:write",
  method: "POST",
  path: "/official-documents/{document}/templates",
  input: templateForm,
  limit: { calls: 60, minutes: 60 },
  async run(context, { document, fileId, note }) {
    const { db, actor, now } = context;
    if (!OFFICIAL_DOCUMENTS[document].hasWord) return refused({ code: "no-word-version", field: "fileId" });
    const file = await storedFileStore.forReading(db, fileId, actor);
    if (file.type !== DOCX) return refused({ code: "template-not-word", field: "fileId" });
    const missing = await checked(context, document, await fileStore.get(file.sha256));
    if (!missing.ok) return missing;
    await documentTemplateStore.lock(db, document);
    const versions = await documentTemplateStore.versions(db, document);
    const known = versions.find(({ sha256 }) => sha256 === file.sha256);
    if (known !== undefined)
      return refused({ code: "template-known", facts: { version: known.version }, field: "fileId" });
    const version = (versions[0]?.version ?? 0) + 1;
    const { sha256, name } = file;
    const id = await documentTemplateStore.keep(
      db,
      { document, version, fileId, sha256, note, missing: missing.value },
      { id: actor.userId, name: actor.name, now },
    );
    context.changed("document-template.kept", {
      kind: "document-template",
      id,
      after: { document, version, name, sha256, note },
    });
    return accepted({ id, version, missing: missing.value });
  },
});
