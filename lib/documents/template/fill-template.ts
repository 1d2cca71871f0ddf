import type { Head, Language } from "../kit/model";
import { coreProperties, undated } from "../kit/word-file";
import { openPackage } from "./open-package";
import type { Shape } from "./shape";
import { viewOf } from "./view";
import { fillTags } from "./word-template";

type Filling = Readonly<{
  shape: Shape;
  model: Head;
  language: Language;
  /** Which document, where the words of a field depend on it. */
  document: string;
  title: string;
}>;

const CORE = "docProps/core.xml";

/** A template of the body filled with a frozen model: the same bytes for the same model, whenever it is asked for. */
export function fillTemplate(bytes: Uint8Array, filling: Filling): Uint8Array {
  const opened = openPackage(bytes);
  if (!opened.ok) throw new Error(`A template on file cannot be opened: ${opened.refusals[0]?.code ?? ""}`);
  const { shape, model, language, document, title } = filling;
  const { zip } = opened.value;
  // Who wrote the template and when is not what the paper says of itself.
  if (zip.file(CORE) !== null)
    zip.file(CORE, coreProperties({ title, author: model.body.name, date: model.issuedOn }));
  const filled = fillTags(zip, viewOf(shape, model, { language, document }));
  return new Uint8Array(undated(filled.generate({ type: "nodebuffer", compression: "DEFLATE" })));
}
