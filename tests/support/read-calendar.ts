/** One event of an iCalendar text: its properties by name; parameters stand in `params`. */
type ReadEvent = Readonly<Record<string, Readonly<{ value: string; params: string }>>>;

const unescaped = (value: string): string =>
  value.replace(/\\([nN,;\\])/gu, (_, sign: string) => (sign.toLowerCase() === "n" ? "\n" : sign));

/** RFC 5545 3.1: lines end in CRLF, hold 75 octets at most, and go on after a space. */
const linesOf = (text: string): readonly string[] => {
  const physical = text.split("\r\n");
  if (physical.at(-1) !== "") throw new Error("The last line does not end");
  for (const line of physical)
    if (line.includes("\n") || Buffer.byteLength(line) > 75) throw new Error(`No line of iCalendar: ${line}`);
  return text.replaceAll("\r\n ", "").split("\r\n").slice(0, -1);
};

const propertyOf = (line: string): readonly [string, Readonly<{ value: string; params: string }>] => {
  const colon = line.indexOf(":");
  const [name = "", ...params] = line.slice(0, colon).split(";");
  return [name, { value: unescaped(line.slice(colon + 1)), params: params.join(";") }];
};

/** The events of an iCalendar text and the lines around them, read without the library that wrote it. */
export const readCalendar = (
  bytes: Uint8Array,
): Readonly<{ head: readonly string[]; events: readonly ReadEvent[] }> => {
  const lines = linesOf(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  const begins = lines.flatMap((line, index) => (line === "BEGIN:VEVENT" ? [index] : []));
  const ends = lines.flatMap((line, index) => (line === "END:VEVENT" ? [index] : []));
  return {
    head: lines.slice(0, begins[0] ?? lines.length),
    events: begins.map((from, index) =>
      Object.fromEntries(lines.slice(from + 1, ends[index]).map(propertyOf)),
    ),
  };
};
