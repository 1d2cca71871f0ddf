import {
  PdfArray,
  PdfBool,
  PdfDict,
  PdfName,
  PdfNumber,
  PdfRef,
  PdfStream,
  PdfString,
  type PdfObject,
} from "@libpdf/core";

const ascii = (text: string): Buffer => Buffer.from(text, "latin1");

/** Signs that may stand in a name as they are; every other byte is written as #xx. */
const nameOf = (name: string): string =>
  `/${[...Buffer.from(name, "utf8")]
    .map((byte) =>
      /[A-Za-z0-9_.+-]/u.test(String.fromCharCode(byte))
        ? String.fromCharCode(byte)
        : `#${byte.toString(16).padStart(2, "0")}`,
    )
    .join("")}`;

const numberOf = (value: number): string =>
  Number.isInteger(value) ? String(value) : value.toFixed(6).replace(/0+$/u, "").replace(/\.$/u, "");

/** A text as PDF holds it outside pages: UTF-16, in hexadecimal. */
export const textString = (text: string): string =>
  `<feff${Buffer.from(text, "utf16le").swap16().toString("hex")}>`;

/** An object as bytes; `numberFor` says under which number the object of a reference is written. */
export const objectBytes = (object: PdfObject, numberFor: (ref: PdfRef) => number): Buffer => {
  const dict = (entries: Iterable<readonly [PdfName, PdfObject]>): Buffer =>
    Buffer.concat([
      ascii("<<"),
      ...[...entries].flatMap(([key, value]) => [ascii(`${nameOf(key.value)} `), bytes(value), ascii("\n")]),
      ascii(">>"),
    ]);
  const stream = (value: PdfStream): Buffer => {
    const { data } = value;
    const entries = [...value].filter(([key]) => key.value !== "Length");
    return Buffer.concat([
      dict([...entries, [PdfName.of("Length"), PdfNumber.of(data.byteLength)]]),
      ...[ascii("\nstream\n"), Buffer.from(data), ascii("\nendstream")],
    ]);
  };
  const bytes = (value: PdfObject): Buffer => {
    if (value instanceof PdfStream) return stream(value);
    if (value instanceof PdfDict) return dict(value);
    if (value instanceof PdfArray)
      return Buffer.concat([
        ascii("["),
        ...[...value].flatMap((one) => [bytes(one), ascii(" ")]),
        ascii("]"),
      ]);
    if (value instanceof PdfRef) return ascii(`${numberFor(value)} 0 R`);
    if (value instanceof PdfName) return ascii(nameOf(value.value));
    if (value instanceof PdfNumber) return ascii(numberOf(value.value));
    if (value instanceof PdfString) return ascii(`<${Buffer.from(value.bytes).toString("hex")}>`);
    if (value instanceof PdfBool) return ascii(String(value.value));
    return ascii("null");
  };
  return bytes(object);
};
