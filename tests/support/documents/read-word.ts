import { xmlTokens } from "@/lib/rule-lint/xml-tokens";
import { zipPart } from "@/lib/rule-lint/zip-part";
import { squeezed } from "./read-pdf";

const MOST = 16_000_000;

/** One part of a Word document as XML; a part that is missing is an error. */
export const wordPart = (bytes: Uint8Array, name: string): string => {
  const xml = zipPart(bytes, name, MOST);
  if (xml === null) throw new Error(`No part ${name}.`);
  return xml;
};

const textIn = (xml: string): string => {
  let text = "";
  let isText = false;
  for (const token of xmlTokens(xml)) {
    if (token.kind === "text") text += isText ? token.text : "";
    else isText = token.kind === "open" && token.name === "w:t" && !token.closed;
  }
  return text;
};

/** All text of a Word document without white space: head, body, foot. */
export const wordText = (bytes: Uint8Array): string =>
  squeezed(
    ["header1", "document", "footer1"].map((name) => textIn(wordPart(bytes, `word/${name}.xml`))).join(""),
  );
