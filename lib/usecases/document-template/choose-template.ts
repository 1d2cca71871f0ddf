import { documentTemplateStore } from "@/lib/data/document-template-store";
import { StaleError } from "@/lib/data/errors";
import { templateChoiceForm } from "@/lib/domain/document/template-form";
import { assessChoice, choiceOn } from "@/lib/domain/document/template-standing";
import { accepted } from "@/lib/domain/outcome";
import { defineUseCase } from "../framework/define-use-case";

/**
 * From a day on a version of the body's template, or the built-in look again, makes the Word file of an official
 * document. Documents issued before keep the one they were issued with.
 */
export const chooseDocumentTemplate = defineUseCase({
  name: "document-template.choose",
  permission: "setting:write",
  method: "POST",
  path: "/official-documents/{document}/template-choices",
  input: templateChoiceForm,
  async run(context, { document, version, templateId, from, note }) {
    const { db, actor, now, today } = context;
    await documentTemplateStore.lock(db, document);
    const choices = await documentTemplateStore.choices(db, document);
    if (choices.length !== version) throw new StaleError("document template", choices.length, { choices });
    const chosen = templateId === null ? null : await documentTemplateStore.one(db, document, templateId);
    const assessed = assessChoice(choices, { templateId, from }, today);
    if (!assessed.ok) return assessed;
    const before = choiceOn(choices, from)?.templateId ?? null;
    const held = before === null ? null : await documentTemplateStore.one(db, document, before);
    await documentTemplateStore.choose(
      db,
      { document, number: version + 1, templateId, from, note },
      { id: actor.userId, name: actor.name, now },
    );
    context.changed("document-template.chosen", {
      kind: "official-document",
      id: document,
      before: { version: held?.version ?? null },
      after: { version: chosen?.version ?? null, from, note },
    });
    return accepted({ version: version + 1 });
  },
});
