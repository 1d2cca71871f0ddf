import PDFDocument from "pdfkit";
import { FONT_NAMES, fontBytes } from "./fonts";
import type { FontName } from "./fonts";
import { printable } from "./glyphs";
import { breakLines } from "./line-break";
import type { Line } from "./line-break";

type Ink = "black" | "grey" | "pale" | "accent";

const INKS: Readonly<Record<Ink, string>> = {
  black: "#111111",
  grey: "#5c5c5c",
  pale: "#f4f4f2",
  accent: "#0b4f50",
};

/** Line weights in points: a hairline between cells, a rule around or under things. */
export const HAIRLINE = 0.4;
export const RULE = 0.9;

export type TextStyle = { readonly font: FontName; readonly size: number; readonly ink?: Ink };
export type Align = "left" | "center" | "right" | "justify";
export type Box = { readonly x: number; readonly y: number; readonly width: number };

/** What may be drawn on a page; coordinates in points from the top left corner. */
export type Pen = {
  readonly pdf: PDFKit.PDFDocument;
  readonly lines: (text: string, style: TextStyle, width: number) => readonly Line[];
  readonly width: (text: string, style: TextStyle) => number;
  readonly write: (line: Line, style: TextStyle, box: Box, align: Align, height: number) => void;
  readonly rule: (from: readonly [number, number], to: readonly [number, number], weight?: number) => void;
  readonly fill: (box: Box, height: number, ink: Ink) => void;
};

export type PdfSettings = {
  readonly title: string;
  readonly author: string;
  readonly language: string;
  /** YYYY-MM-DD; the file's creation date, so that one model always gives the same bytes. */
  readonly date: string;
  readonly layout?: "portrait" | "landscape";
};

const widths = new Map<string, number>();

export function startPdf(settings: PdfSettings): Pen {
  const date = new Date(`${settings.date}T00:00:00Z`);
  const pdf = new PDFDocument({
    size: "A4",
    layout: settings.layout ?? "portrait",
    margin: 0,
    bufferPages: true,
    autoFirstPage: false,
    lang: settings.language,
    displayTitle: true,
    pdfVersion: "1.7",
    info: {
      Title: printable(settings.title),
      Author: printable(settings.author),
      Producer: "CertDesk",
      Creator: "CertDesk",
      CreationDate: date,
      ModDate: date,
    },
  });
  for (const name of FONT_NAMES) {
    pdf.registerFont(name, fontBytes(name));
    /** Opened in fixed order: pdfkit numbers fonts by first use, and known widths would change who is first. */
    pdf.font(name);
  }

  /** Widths grow with the size, so each piece is measured once a process, at 1000 points. */
  const width = (text: string, style: TextStyle): number => {
    const key = style.font + text;
    const known = widths.get(key);
    if (known !== undefined) return (known * style.size) / 1000;
    const measured = pdf.font(style.font).fontSize(1000).widthOfString(text);
    if (text.length < 3 && widths.size < 40_000) widths.set(key, measured);
    return (measured * style.size) / 1000;
  };

  return {
    pdf,
    width,
    lines: (text, style, room) => breakLines(printable(text), (piece) => width(piece, style), room),
    write: (line, style, box, align, height) => {
      if (line.text === "") return;
      const left = box.width - line.width;
      const shift = align === "center" ? left / 2 : align === "right" ? left : 0;
      const gaps = Array.from(line.text).length - 1;
      const isStretched = align === "justify" && !line.endsParagraph && gaps > 0 && left < style.size * 2.5;
      pdf
        .font(style.font)
        .fontSize(style.size)
        .fillColor(INKS[style.ink ?? "black"])
        .text(line.text, box.x + shift, box.y + (height - style.size) / 2 + style.size * 0.88, {
          lineBreak: false,
          baseline: "alphabetic",
          ...(isStretched ? { characterSpacing: left / gaps } : {}),
        });
    },
    rule: (from, to, weight = HAIRLINE) => {
      pdf.lineWidth(weight).strokeColor(INKS.black).moveTo(from[0], from[1]).lineTo(to[0], to[1]).stroke();
    },
    fill: (box, height, ink) => {
      pdf.fillColor(INKS[ink]).rect(box.x, box.y, box.width, height).fill();
    },
  };
}

/** The finished file. */
export function finishPdf(pen: Pen): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  return new Promise((resolve, reject) => {
    pen.pdf.on("data", (chunk: Buffer) => chunks.push(chunk));
    pen.pdf.on("end", () => resolve(new Uint8Array(Buffer.concat(chunks))));
    pen.pdf.on("error", reject);
    pen.pdf.end();
  });
}
