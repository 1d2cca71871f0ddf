import { documentFormStore } from "@/lib/data/document-form-store";
import { StaleError } from "@/lib/data/errors";
import { assessOwnTexts, changedTexts, documentFormForm } from "@/lib/domain/document/document-form-form";
import { OFFICIAL_DOCUMENT_NAMES, OFFICIAL_DOCUMENTS } from "@/lib/domain/document/official-documents.data";
import { accepted, refused } from "@/lib/domain/outcome";
import { fixedTextsOf } from "@/lib/documents/fixed-texts";
import { unprinted } from "../document/glyph-faults";
import { defineUseCase } from "../framework/define-use-case";

/**
 * The code and version of a form, its title and its fixed sentences in both languages, as the body words them from now
 * on. What is as built in is not kept: it follows the software. Documents issued before keep what they said.
 */
export const saveDocumentForm = defineUseCase({
  name: "document-form.save",
  permission: "setting:write",
  method: "PUT",
  path: "/official-documents/{document}/form",
  input: documentFormForm,
  async run(context, { document, version, code, formVersion, texts, note }) {
    const { db, actor, now } = context;
    await documentFormStore.lock(db);
    const [last] = await documentFormStore.versions(db, document);
    if ((last?.number ?? 0) !== version) throw new StaleError("document form", last?.number ?? 0, last ?? {});
    const known = fixedTextsOf(document);
    const codes = await documentFormStore.codes(db);
    const taken = OFFICIAL_DOCUMENT_NAMES.find(
      (one) => one !== document && (codes.get(one) ?? OFFICIAL_DOCUMENTS[one].code) === code,
    );
    const faults = [
      ...(taken === undefined ? [] : [{ code: "form-code-taken", facts: { code }, field: "code" }]),
      ...assessOwnTexts(texts, known),
      ...unprinted({ code, formVersion, texts }).map(({ path, facts }) => ({
        ...{ code: "form-text-glyphs", facts, field: path },
      })),
    ];
    if (faults.length > 0) return refused(...faults);
    const own = changedTexts(texts, known);
    await documentFormStore.save(db, {
      ...{ document, number: version + 1, code, formVersion, texts: [...own], note },
      ...{ savedById: actor.userId, savedByName: actor.name, savedAt: now },
    });
    context.changed("document-form.saved", {
      kind: "official-document",
      id: document,
      before:
        last === undefined ? null : { code: last.code, formVersion: last.formVersion, texts: last.texts },
      after: { code, formVersion, texts: own, note },
    });
    return accepted({ version: version + 1 });
  },
});
