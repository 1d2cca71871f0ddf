import {
  BorderStyle,
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from "docx";
import type { SignaturePlace } from "./blocks";
import { FLOW_WIDTH } from "./page";
import { HAIRLINE } from "./pen";
import type { TextStyle } from "./pen";
import { SIGNATURE } from "./signature-looks";
import { line } from "./word-table";
import { ALIGNMENT, lineHeight, paragraphsOf, roughWidth, run, twips } from "./word-text";

const { TEXT, HEADING, SEAL, GUTTER, LINE, ROW_GAP, SEAL_HEIGHT } = SIGNATURE;
const NONE = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;
const BARE = {
  top: NONE,
  bottom: NONE,
  left: NONE,
  right: NONE,
  insideHorizontal: NONE,
  insideVertical: NONE,
};

/** What stands at one height of a place: words over its whole width, or a label and a line to write on. */
type Piece =
  | { readonly kind: "heading"; readonly text: string }
  | { readonly kind: "seal"; readonly text: string }
  | { readonly kind: "row"; readonly label: string; readonly value: string };

const piecesOf = ({ heading, seal, rows }: SignaturePlace): readonly Piece[] => [
  ...(heading === undefined ? [] : [{ kind: "heading" as const, text: heading }]),
  ...(seal === undefined ? [] : [{ kind: "seal" as const, text: seal }]),
  ...rows.map((row) => ({ kind: "row" as const, ...row })),
];

type Widths = { readonly label: number; readonly value: number };

const cell = (
  text: string,
  style: TextStyle,
  options: Omit<ConstructorParameters<typeof TableCell>[0], "children"> & { readonly align?: "center" },
): TableCell =>
  new TableCell({
    ...options,
    children: paragraphsOf(text).map(
      (part) =>
        new Paragraph({
          children: part === "" ? [] : [run(part, style)],
          alignment: ALIGNMENT[options.align ?? "left"],
          spacing: lineHeight(LINE),
        }),
    ),
  });

const blank = (size: number, columnSpan = 1): TableCell =>
  cell("", TEXT, { width: { size, type: WidthType.DXA }, columnSpan });

function pieceCells(piece: Piece | undefined, { label, value }: Widths): readonly TableCell[] {
  const whole = { width: { size: label + value, type: WidthType.DXA }, columnSpan: 2 };
  if (piece === undefined) return [blank(label + value, 2)];
  if (piece.kind === "heading") return [cell(piece.text, HEADING, whole)];
  if (piece.kind === "seal")
    return [cell(piece.text, SEAL, { ...whole, align: "center", verticalAlign: VerticalAlignTable.CENTER })];
  const bottom = { verticalAlign: VerticalAlignTable.BOTTOM };
  return [
    cell(piece.label, TEXT, { ...bottom, width: { size: label, type: WidthType.DXA } }),
    cell(piece.value, TEXT, {
      ...bottom,
      width: { size: value, type: WidthType.DXA },
      borders: { bottom: line(HAIRLINE) },
    }),
  ];
}

/** As wide as the longest label, but no more than leaves room to sign. */
function widthsOf(places: readonly SignaturePlace[], room: number): Widths {
  const labels = places.flatMap(({ rows }) => rows.map((row) => roughWidth(row.label, TEXT.size) + 8));
  const label = Math.min(twips(Math.max(...labels)), Math.round(room * 0.6));
  return { label, value: room - label };
}

const heightOf = (pieces: readonly (Piece | undefined)[]): number => {
  if (pieces.some((piece) => piece?.kind === "seal")) return SEAL_HEIGHT;
  return LINE + (pieces.some((piece) => piece?.kind === "row") ? ROW_GAP : 0);
};

/** Places to sign, two beside each other at most, never cut by a page's end; a lone one stands to the right. */
export function signatureTable(places: readonly SignaturePlace[]): Table {
  const all = twips(FLOW_WIDTH);
  const isAlone = places.length === 1;
  const gutter = twips(GUTTER);
  const room = isAlone ? Math.round(all * 0.55) : Math.round((all - gutter) / 2);
  const lines = Array.from({ length: Math.ceil(places.length / 2) }, (_, index) =>
    places.slice(2 * index, 2 * index + 2),
  );
  const left = isAlone ? [] : places.filter((_, index) => index % 2 === 0);
  const sides = isAlone
    ? [widthsOf(places, room)]
    : [
        widthsOf(left, room),
        widthsOf(
          places.filter((_, index) => index % 2 === 1),
          room,
        ),
      ];
  const margin = all - sides.length * room;
  const rows = lines.flatMap((line, lineIndex) => {
    const stacks = sides.map((_, index) => (line[index] === undefined ? [] : piecesOf(line[index])));
    const height = Math.max(...stacks.map((stack) => stack.length));
    return Array.from({ length: height }, (_, index) => {
      const pieces = stacks.map((stack) => stack[index]);
      const cells = sides.map((widths, side) => pieceCells(pieces[side], widths));
      const isLast = lineIndex === lines.length - 1 && index === height - 1;
      return new TableRow({
        children: isAlone
          ? [blank(margin), ...cells.flat()]
          : cells.flatMap((each, side) => (side === 0 ? each : [blank(margin), ...each])),
        cantSplit: true,
        keepNext: !isLast,
        height: { value: twips(heightOf(pieces)), rule: HeightRule.ATLEAST },
      });
    });
  });
  const side = ({ label, value }: Widths) => [label, value];
  return new Table({
    width: { size: all, type: WidthType.DXA },
    columnWidths: isAlone
      ? [margin, ...sides.flatMap(side)]
      : sides.flatMap((each, index) => (index === 0 ? side(each) : [margin, ...side(each)])),
    layout: TableLayoutType.FIXED,
    borders: BARE,
    margins: { marginUnitType: WidthType.DXA, left: 0, right: twips(4), top: 0, bottom: 0 },
    rows,
  });
}
