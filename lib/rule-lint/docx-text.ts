import { listCounter, numberingOf } from "./docx-numbering";
import { stylesOf } from "./docx-styles";
import { RuleFileFault } from "./rule-file-fault";
import { attribute, xmlTokens, type XmlToken } from "./xml-tokens";
import { zipPart } from "./zip-part";

/** A rule is not longer than this; a document that unpacks to more is not one. */
const MOST_BYTES = 64_000_000;

const MOST_SPAN = 60;

/** What is there but not to be read: deleted words, field codes, the copy for old versions of Word. */
const UNREAD: ReadonlySet<string> = new Set([
  "w:del",
  "w:instrText",
  "mc:Fallback",
  "w:delText",
  "w:moveFrom",
]);

type Paragraph = { text: string; style: string; list: string | null; level: number | null };

const fresh = (): Paragraph => ({ text: "", style: "", list: null, level: null });

/** A docx as lines: a paragraph a line with the number Word shows, a row of a table a line of cells. */
export const docxText = (bytes: Uint8Array): string => {
  const part = (name: string): string => zipPart(bytes, `word/${name}.xml`, MOST_BYTES) ?? "";
  const body = part("document");
  if (body === "") throw new RuleFileFault("broken-docx");
  const styleOf = stylesOf(part("styles"));
  const count = listCounter(numberingOf(part("numbering")));
  const lines: string[] = [];
  let paragraph = fresh();
  let cells: string[] = [];
  let cell = "";
  let span = 1;
  let tables = 0;
  const within = { unread: 0, text: false };

  const endParagraph = (): void => {
    const style = styleOf(paragraph.style);
    const list = paragraph.list ?? style.list;
    const label =
      list === null || list === "0" || paragraph.text.trim() === ""
        ? ""
        : count(list, paragraph.level ?? style.level);
    const text = `${label}${paragraph.text.trim()}`;
    if (tables > 0) cell += `${cell === "" ? "" : " "}${text}`;
    else
      lines.push(
        style.contents
          ? ""
          : style.outline === null || text === ""
            ? text
            : `${"#".repeat(Math.min(style.outline, 6))} ${text}`,
      );
    paragraph = fresh();
  };

  const open = ({ name, attributes }: Extract<XmlToken, { kind: "open" }>): void => {
    const value = attribute(attributes, "w:val") ?? "";
    if (name === "w:t") within.text = true;
    else if (name === "w:tab" && attributes.trim() === "/") paragraph.text += " ";
    else if (name === "w:br" || name === "w:cr") paragraph.text += " ";
    else if (name === "w:noBreakHyphen") paragraph.text += "-";
    else if (name === "w:pStyle") paragraph.style = value;
    else if (name === "w:numId") paragraph.list = value;
    else if (name === "w:ilvl") paragraph.level = Number(value);
    else if (name === "w:tbl") tables += 1;
    else if (name === "w:gridSpan" && tables === 1) span = Number(value);
  };

  const close = (name: string): void => {
    if (name === "w:t") within.text = false;
    else if (name === "w:p") endParagraph();
    else if (name === "w:tbl") tables -= 1;
    else if (name === "w:tc" && tables === 1) {
      // A cell over several columns stands in the first of them.
      cells.push(
        cell.replaceAll("|", "/"),
        ...Array.from({ length: Math.min(span, MOST_SPAN) - 1 }, () => ""),
      );
      cell = "";
      span = 1;
    } else if (name === "w:tr" && tables === 1) {
      lines.push(`| ${cells.join(" | ")} |`);
      cells = [];
    }
  };

  for (const token of xmlTokens(body)) {
    if (token.kind === "text") paragraph.text += within.text && within.unread === 0 ? token.text : "";
    else if (UNREAD.has(token.name)) within.unread += token.kind === "close" ? -1 : token.closed ? 0 : 1;
    else if (within.unread > 0) continue;
    else if (token.kind === "close") close(token.name);
    else {
      open(token);
      if (token.closed && token.name === "w:p") endParagraph();
      if (token.closed && token.name === "w:t") within.text = false;
    }
  }
  return lines.join("\n");
};
