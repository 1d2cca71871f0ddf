import type { Clause } from "../core/clause";

/** The chapters in which a report evaluates a system, whatever its standard. */
export const REPORT_CHAPTERS = ["planning", "operation", "internal-audit", "improvement", "support"] as const;
export type ReportChapter = (typeof REPORT_CHAPTERS)[number];

/** A list of criteria by what its chapters of a report speak of. */
type Chaptered = {
  readonly id: string;
  readonly chapters: Readonly<Record<ReportChapter, readonly Clause[]>>;
};

const isWithin = (clause: Clause, part: Clause): boolean => clause === part || clause.startsWith(`${part}.`);

/** The chapter a clause is evaluated in; the longest part that contains it decides. 8.5 of GB/T 19012 → internal audit. */
export const chapterOf = ({ id, chapters }: Chaptered, clause: Clause): ReportChapter => {
  const parts = REPORT_CHAPTERS.flatMap((chapter) =>
    chapters[chapter].filter((part) => isWithin(clause, part)).map((part) => ({ chapter, part })),
  );
  const [nearest] = parts.toSorted((one, other) => other.part.length - one.part.length);
  if (nearest === undefined) throw new RangeError(`No chapter of a report speaks of ${id} ${clause}`);
  return nearest.chapter;
};
