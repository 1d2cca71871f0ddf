import PizZip from "pizzip";
import type { Refusal } from "@/lib/domain/outcome";
import { accepted, refused, type Outcome } from "@/lib/domain/outcome";
import { TEMPLATE_LIMIT } from "@/lib/domain/document/template-form";
import { entryCount, unpacksWithin } from "../workbook/unpacks-within";
import { elements, fieldInstructions } from "./xml-text";

const UNPACKED_LIMIT = 32 * 1024 * 1024;
const XML_LIMIT = 6 * 1024 * 1024;
const ENTRY_LIMIT = 400;

/** What a Word document is made of; programs, objects of other software and drawings with scripts are not among it. */
const PARTS = /\.(?:xml|rels|png|jpe?g|gif|bmp|emf|wmf|tiff?|wdp|odttf)$/iu;
const MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

/** Relations by which a document runs, embeds or fetches something. */
const ACTIVE =
  /\/(?:attachedTemplate|oleObject|package|vbaProject|wordVbaData|activeXControl\w*|control|aFChunk|subDocument|frame|mailMerge\w*|externalLink\w*|keyMapCustomizations|extensibility|recipientData)$/u;

/** Fields by which Word fetches or runs something when it opens or prints a document. */
const FETCHING = /\b(INCLUDEPICTURE|INCLUDETEXT|IMPORT|DDEAUTO|DDE|LINK|DATABASE|MACROBUTTON|RD)\b/iu;

type Part = Readonly<{ path: string; xml: string }>;
export type WordPackage = Readonly<{ zip: PizZip; parts: readonly Part[] }>;

const readUtf8 = (bytes: Uint8Array): string | null => {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    const encoding = /^\s*<\?xml[^>]*encoding\s*=\s*["']([^"']+)["']/iu.exec(text)?.[1] ?? "utf-8";
    return text.includes("\0") || encoding.toLowerCase() !== "utf-8" ? null : text;
  } catch {
    return null;
  }
};

const relationFaults = ({ path, xml }: Part): readonly Refusal[] =>
  elements(xml, "Relationship").flatMap((relation): readonly Refusal[] => {
    const type = relation.get("Type") ?? "";
    const target = relation.get("Target") ?? "";
    if (ACTIVE.test(type)) return [{ code: "template-active", facts: { part: path, target } }];
    const isOutside = relation.get("TargetMode")?.toLowerCase() === "external";
    const isLink = type.endsWith("/hyperlink") && /^(?:https?:\/\/|mailto:|#)/iu.test(target);
    return isOutside && !isLink ? [{ code: "template-external", facts: { part: path, target } }] : [];
  });

const contentFaults = ({ path, xml }: Part): readonly Refusal[] => {
  const types = ["Override", "Default"].flatMap((name) => elements(xml, name));
  const told = types.map((one) => one.get("ContentType") ?? "");
  if (told.some((type) => /macroEnabled|vbaProject|activeX/iu.test(type)))
    return [{ code: "template-active", facts: { part: path, target: "macro" } }];
  return told.includes(MAIN) ? [] : [{ code: "template-not-word" }];
};

const partFaults = (part: Part): readonly Refusal[] => {
  const { path, xml } = part;
  if (/<!(?:DOCTYPE|ENTITY)/iu.test(xml)) return [{ code: "template-entity", facts: { part: path } }];
  if (path.endsWith(".rels")) return relationFaults(part);
  if (path === "[Content_Types].xml") return contentFaults(part);
  const field = FETCHING.exec(fieldInstructions(xml))?.[1];
  return field === undefined ? [] : [{ code: "template-field", facts: { part: path, field } }];
};

const pathFaults = (paths: readonly string[]): readonly Refusal[] =>
  paths
    .filter((path) => !path.endsWith("/"))
    .flatMap((path) =>
      PARTS.test(path) && !/(?:^\/|\\|\.\.)/u.test(path)
        ? []
        : [{ code: "template-part", facts: { part: path } }],
    );

const loaded = (bytes: Uint8Array): PizZip | null => {
  try {
    return new PizZip(Buffer.from(bytes));
  } catch {
    return null;
  }
};

/**
 * Opens an uploaded Word file as what it should be: a small package of text and pictures. Nothing in it runs, fetches or
 * declares entities; it unpacks to what it says, found out before anything reads it.
 */
export function openPackage(bytes: Uint8Array): Outcome<WordPackage> {
  if (bytes.byteLength > TEMPLATE_LIMIT)
    return refused({ code: "template-too-large", facts: { limit: TEMPLATE_LIMIT / 1024 / 1024 } });
  const count = entryCount(bytes);
  if (count === null) return refused({ code: "template-not-word" });
  if (count > ENTRY_LIMIT || !unpacksWithin(bytes, UNPACKED_LIMIT))
    return refused({ code: "template-unpacks", facts: { limit: UNPACKED_LIMIT / 1024 / 1024 } });
  const zip = loaded(bytes);
  // Two entries of one name: each reader would take another of them.
  if (zip === null || Object.keys(zip.files).length !== count) return refused({ code: "template-not-word" });
  const paths = Object.keys(zip.files);
  const outside = pathFaults(paths);
  if (outside.length > 0) return refused(...outside);
  const parts: Part[] = [];
  let size = 0;
  for (const path of paths.filter((one) => /\.(?:xml|rels)$/iu.test(one))) {
    const xml = readUtf8(zip.file(path)?.asUint8Array() ?? new Uint8Array());
    if (xml === null) return refused({ code: "template-encoding", facts: { part: path } });
    size += xml.length;
    parts.push({ path, xml });
  }
  if (size > XML_LIMIT)
    return refused({ code: "template-unpacks", facts: { limit: XML_LIMIT / 1024 / 1024 } });
  if (!["[Content_Types].xml", "word/document.xml"].every((path) => paths.includes(path)))
    return refused({ code: "template-not-word" });
  const faults = parts.flatMap(partFaults);
  return faults.length > 0 ? refused(...faults) : accepted({ zip, parts });
}
