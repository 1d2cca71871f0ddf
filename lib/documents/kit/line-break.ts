/** Width of a text in points, for one font and size. */
export type Measure = (text: string) => number;

export type Line = { readonly text: string; readonly width: number; readonly endsParagraph: boolean };

/** Marks that may not begin a line (避头) and marks that may not end one (避尾). */
const NEVER_FIRST = new Set("，。、；：？！）」』】〕〉》”’…—～·％‰℃,.;:?!)]}%々".split(""));
const NEVER_LAST = new Set("（「『【〔〈《“‘([{￥¥$№".split(""));

const WIDE =
  /[\u2014\u2018-\u201d\u2026\u2190-\u2bff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\u{20000}-\u{3ffff}]/u;

type Atom = { readonly text: string; readonly width: number; readonly afterSpace: boolean };

/** Pieces that may not be broken: one ideograph with its punctuation, or one Latin word. */
function atoms(paragraph: string, measure: Measure, width: number): readonly Atom[] {
  const pieces: { text: string; afterSpace: boolean }[] = [];
  let isOpen = false;
  let afterSpace = false;
  for (const character of paragraph) {
    if (character === " ") {
      afterSpace = pieces.length > 0;
      isOpen = false;
      continue;
    }
    const isWide = WIDE.test(character);
    const last = pieces.at(-1);
    const isGlued =
      last !== undefined &&
      !afterSpace &&
      (NEVER_FIRST.has(character) || NEVER_LAST.has(last.text.slice(-1)) || (!isWide && isOpen));
    if (isGlued) last.text += character;
    else pieces.push({ text: character, afterSpace });
    isOpen = !isWide;
    afterSpace = false;
  }
  return pieces.flatMap((piece) => fitted(piece, measure, width));
}

/** A piece wider than the line (an address on the web, a long standard number) is cut at its joints, then anywhere. */
function fitted(piece: { text: string; afterSpace: boolean }, measure: Measure, width: number): Atom[] {
  const whole = measure(piece.text);
  if (whole <= width) return [{ ...piece, width: whole }];
  const joints = piece.text.split(/(?<=[/\-_.:@&=?])/u);
  const parts = joints.length > 1 ? joints : Array.from(piece.text);
  if (parts.length < 2) return [{ ...piece, width: whole }];
  return parts.flatMap((text, index) =>
    fitted({ text, afterSpace: index === 0 && piece.afterSpace }, measure, width),
  );
}

/** A box of a choice, the name of the choice, and what sets it apart from the next. */
const CHOICES = /([■□] (?:(?![■□] )[^\u3000])*)(\u3000*)/u;

/** A box keeps its term: neither is read without the other. Only a term that fills more than a line is broken. */
function choices(paragraph: string, measure: Measure, width: number): readonly Atom[] {
  const parts = paragraph.split(CHOICES).filter((part) => part !== "");
  return parts.flatMap((part, index): readonly Atom[] => {
    const isApart = parts[index - 1]?.endsWith(" ") === true;
    const term = part.trimEnd();
    const whole = measure(term);
    if (/^[■□] /u.test(part) && whole <= width) return [{ text: term, width: whole, afterSpace: isApart }];
    return atoms(part, measure, width).map((atom, at) =>
      at === 0 ? { ...atom, afterSpace: isApart } : atom,
    );
  });
}

const isGap = (text: string): boolean => /^\u3000+$/u.test(text);

/** Greedy filling of lines. Breaks at line ends of the text, between ideographs and at spaces only. */
export function breakLines(text: string, measure: Measure, width: number): readonly Line[] {
  const space = measure(" ");
  return text.split("\n").flatMap((paragraph) => {
    const lines: Line[] = [];
    let line = "";
    let used = 0;
    for (const atom of choices(paragraph, measure, width)) {
      const gap = atom.afterSpace && line !== "" ? space : 0;
      if (line !== "" && used + gap + atom.width > width + 0.01) {
        const text = line.replace(/\u3000+$/u, "");
        lines.push({ text, width: text === line ? used : measure(text), endsParagraph: false });
        const isDropped = isGap(atom.text);
        line = isDropped ? "" : atom.text;
        used = isDropped ? 0 : atom.width;
      } else {
        line += (gap > 0 ? " " : "") + atom.text;
        used += gap + atom.width;
      }
    }
    lines.push({ text: line, width: used, endsParagraph: true });
    return lines;
  });
}
