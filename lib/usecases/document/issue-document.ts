import { createHash } from "node:crypto";
import { documentStore } from "@/lib/data/document-store";
import { canonicalJson } from "@/lib/domain/canonical-json";
import { DOCUMENTS, type DocumentKind, type DocumentModels } from "@/lib/documents/render";
import type { Context } from "../framework/context";
import { lookInForce } from "./look-in-force";
import { officialNameOf } from "./official-name";

type Issue<Kind extends DocumentKind> = Readonly<{
  caseId: string;
  kind: Kind;
  model: DocumentModels[Kind];
  /** What it documents (an audit, a certificate …); a newer one of the same kind and subject supersedes it. */
  subjectId?: string;
  isForClient: boolean;
}>;

/**
 * Freezes the model of an official document, and how the body has it read and look, in the running transaction, and
 * lets the rendering follow by the outbox. A model that does not fit its schema is a fault of ours: thrown, nothing is
 * written.
 */
export const issueDocument = async <Kind extends DocumentKind>(
  context: Context,
  issue: Issue<Kind>,
): Promise<string> => {
  const { caseId, kind, model, subjectId = null, isForClient } = issue;
  const definition = DOCUMENTS[kind];
  const { form, look } = await lookInForce(context, officialNameOf(kind, model));
  const content = definition.schema.parse({ ...model, form });
  const frozen = look === null ? content : { ...content, look };
  const documentId = await documentStore.create(
    context.db,
    {
      caseId,
      kind,
      title: definition.fileName(content, "zh-CN", look?.texts),
      subjectId,
      model: frozen,
      modelSha256: createHash("sha256").update(canonicalJson(frozen)).digest("hex"),
      isForClient,
    },
    context.now,
  );
  context.changed("document.issued", {
    caseId,
    kind: "document",
    id: documentId,
    after: { kind, subjectId },
  });
  context.send("render-document", { documentId });
  return documentId;
};
