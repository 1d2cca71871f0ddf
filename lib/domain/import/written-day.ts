const YEAR_FIRST =
  /^(\d{4})\s*(?:年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日|([-/.])\s*(\d{1,2})\s*\4\s*(\d{1,2}))$/u;

/**
 * A day as people write it, year first, as YYYY-MM-DD: 2025/5/1 and 2025年5月1日 are 2025-05-01. What is none is given
 * back as it is, for the form to refuse; a day of which nobody can tell month from day is never guessed.
 */
export const writtenDay = (cell: string): string => {
  const [, year, month, day, , monthMarked, dayMarked] = YEAR_FIRST.exec(cell.trim()) ?? [];
  const parts = [month ?? monthMarked, day ?? dayMarked];
  if (year === undefined || parts.includes(undefined)) return cell;
  return [year, ...parts.map((part) => String(part).padStart(2, "0"))].join("-");
};
