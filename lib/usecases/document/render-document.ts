import { documentStore } from "@/lib/data/document-store";
import { inTransaction } from "@/lib/data/transaction";
import { accepted, refused, type Outcome } from "@/lib/domain/outcome";
import { DOCUMENTS, type DocumentKind } from "@/lib/documents/render";
import { fileStore } from "@/lib/storage/file-store";
import { lookOf } from "@/lib/documents/kit/look";
import { fillTemplate } from "@/lib/documents/template/fill-template";
import { modelShape } from "@/lib/documents/template/shape";
import { keepBytes } from "../file/keep-bytes";
import { dressOf } from "./look-in-force";

const isKind = (kind: string): kind is DocumentKind => Object.hasOwn(DOCUMENTS, kind);

type Drawn<Kind> = Readonly<{ kind: Kind; bytes: Uint8Array }>;
type Written<Kind> = Readonly<{ kind: Kind; bytes: Uint8Array | null }>;

const draw = async <Kind extends DocumentKind>(kind: Kind, model: unknown): Promise<Drawn<Kind>> => {
  const definition = DOCUMENTS[kind];
  const dress = await dressOf(lookOf(model));
  return { kind, bytes: await definition.render(definition.schema.parse(model), dress) };
};

/** The bytes of a frozen document; its model is read back through the schema of its kind. */
export const drawDocument = async (kind: string, model: unknown): Promise<Uint8Array> => {
  if (!isKind(kind)) throw new RangeError(`No document is called ${kind}`);
  return (await draw(kind, model)).bytes;
};

const write = async <Kind extends DocumentKind>(kind: Kind, model: unknown): Promise<Written<Kind>> => {
  const { schema, renderWord, title } = DOCUMENTS[kind];
  if (renderWord === null) return { kind, bytes: null };
  const content = schema.parse(model);
  const look = lookOf(model);
  if (look === null || look.template === null)
    return { kind, bytes: await renderWord(content, await dressOf(look)) };
  const { language } = content;
  return {
    kind,
    bytes: fillTemplate(await fileStore.get(look.template.sha256), {
      ...{ shape: modelShape(schema), model: content, language, document: look.document },
      title: `${title(content, language, look.texts)} ${content.number}`,
    }),
  };
};

/**
 * The same document as Word, written when it is asked for: by the body's template that was in force when the document
 * was issued, or in the built-in look. The PDF stays the paper that binds.
 */
export const writeDocument = async (kind: string, model: unknown): Promise<Outcome<Uint8Array>> => {
  if (!isKind(kind)) throw new RangeError(`No document is called ${kind}`);
  const { bytes } = await write(kind, model);
  return bytes === null ? refused({ code: "no-word-version", field: "format" }) : accepted(bytes);
};

/** Draws a document after the commit that froze it and keeps its bytes; a second call finds them drawn. */
export const renderStoredDocument = async (documentId: string, now: Date): Promise<void> => {
  const document = await inTransaction((tx) => documentStore.forRendering({ tx }, documentId));
  if (document === null || document.fileId !== null) return;
  const bytes = await drawDocument(document.kind, document.model);
  const { caseId, title: name } = document;
  await inTransaction(async (tx) => {
    const sha256 = await keepBytes(tx, bytes);
    await documentStore.saveRendered(
      { tx },
      { documentId, caseId, sha256, name, size: bytes.byteLength, now },
    );
  });
};
