/** How a stored number is shown in its box: whole half-days as days, whole fen as yuan, all else as it is. */
export type FigureKind = "plain" | "half-days" | "fen";

const PARTS: Readonly<Record<FigureKind, number>> = { plain: 1, "half-days": 2, fen: 100 };

const FULL_WIDTH = /[０-９．－]/gu;

/** Separators stand before whole groups of three: "4,5" is somebody's 4.5, and nobody's 45. */
const GROUPED = /^-?\d{1,3}([\s,，]\d{3})+(\.\d*)?$/u;

/**
 * Reads what people type or paste: full-width digits, thousands separators. Empty is undefined; what is no number is
 * NaN, which every schema refuses. "3.5" as half-days = 7; "12.34" as fen = 1234; "4,5" is none.
 */
export function parseFigure(text: string, kind: FigureKind = "plain"): number | undefined {
  const typed = text.replace(FULL_WIDTH, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0)).trim();
  const plain = GROUPED.test(typed) ? typed.replace(/[\s,，]/gu, "") : typed;
  if (plain === "") return undefined;
  if (!/^-?(\d+(\.\d*)?|\.\d+)$/u.test(plain)) return Number.NaN;
  const scaled = Number(plain) * PARTS[kind];
  const whole = Math.round(scaled);
  return kind !== "plain" && Math.abs(scaled - whole) < 1e-6 ? whole : scaled;
}

export function showFigure(value: unknown, kind: FigureKind = "plain"): string {
  if (typeof value !== "number" || Number.isNaN(value)) return "";
  return String(value / PARTS[kind]);
}
