import { agendaMark, type MeetingKind } from "@/lib/domain/audit/conduct-lists";
import en from "@/lib/i18n/messages/en/conduct.json" with { type: "json" };
import zh from "@/lib/i18n/messages/zh-CN/conduct.json" with { type: "json" };
import { boxed, flush, heading, table } from "../kit/blocks";
import type { Block } from "../kit/blocks";
import type { Language } from "../kit/model";
import { fill, wordsIn } from "../kit/words";
import type { AttendanceModel } from "./model";

const POINTS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  "zh-CN": zh.conduct.agenda,
  en: en.conduct.agenda,
};

/** What the points of the agendas of both meetings are called. */
export const agendaWords = (language: Language): Readonly<Record<string, string>> => POINTS[language];

type Agenda = NonNullable<AttendanceModel["openingAgenda"] | AttendanceModel["closingAgenda"]>;

/** Two points a row: the whole agenda of a meeting takes half a page. */
const rowsOf = (cells: readonly string[]): readonly (readonly string[])[] =>
  Array.from({ length: Math.ceil(cells.length / 2) }, (_, row) => [
    cells[2 * row] ?? "",
    cells[2 * row + 1] ?? "",
  ]);

/** The points of a meeting in the order of the rule, each boxed, and what was said of those left open. */
export const agendaBlocks = (
  language: Language,
  kind: MeetingKind,
  agenda: Agenda | undefined,
): readonly Block[] => {
  if (agenda === undefined) return [];
  const { attendance: words } = wordsIn(language);
  const cells = agenda.points.map(({ point, isDone }) =>
    boxed(isDone, `${agendaMark(kind, point)} ${POINTS[language][point] ?? point}`),
  );
  return [
    heading(words.agendaOf[kind]),
    table([{ share: 50 }, { share: 50 }], rowsOf(cells)),
    ...(agenda.note === "" ? [] : [flush(fill(words.agendaNote, { note: agenda.note }))]),
  ];
};
