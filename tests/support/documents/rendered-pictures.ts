import { createHash } from "node:crypto";
import { getDocument, OPS } from "pdfjs-dist/legacy/build/pdf.mjs";
import { DOCUMENTS, type DocumentModels } from "@/lib/documents/render";
import { wordPart } from "./read-word";

const paintedIn = async (bytes: Uint8Array): Promise<number> => {
  const task = getDocument({ data: bytes.slice(), useSystemFonts: false, verbosity: 0 });
  const pdf = await task.promise;
  let count = 0;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { fnArray } = await (await pdf.getPage(number)).getOperatorList();
    count += fnArray.filter((operation) => operation === OPS.paintImageXObject).length;
  }
  await task.destroy();
  return count;
};

const hashOf = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

/** How many pictures a sheet shows as PDF and as Word, and by which hashes both are known. */
export const renderedPictures = async (model: DocumentModels["attendance"]) => {
  const { schema, render, renderWord } = DOCUMENTS.attendance;
  const parsed = schema.parse(model);
  const [pdf, word] = [await render(parsed), await (renderWord ?? render)(parsed)];
  return {
    pdfPictures: await paintedIn(pdf),
    wordPictures: wordPart(word, "word/document.xml").split("<a:blip ").length - 1,
    hashes: [hashOf(pdf), hashOf(word)],
  };
};
