import type { XrayFile } from "../xray-file";

export const isUnder = (clause: string, beginning: string): boolean =>
  clause === beginning || clause.startsWith(`${beginning}.`);

/** With its standard in front or without: one clause. */
export const bare = (clause: string): string => clause.trim().split(/\s+/u).at(-1) ?? "";

const STANDARD = /\d{4,5}/u;

/** The standard a clause is written with; none for a bare number. */
const standardOf = (clause: string): string =>
  STANDARD.exec(clause.trim().split(/\s+/u).slice(0, -1).join(" "))?.[0] ?? "";

/** Whether a clause lies in a chapter of the report: a chapter's bare number is one of the first standard audited. */
export const isOfChapter = ({ criteria }: XrayFile, clause: string, chapter: string): boolean => {
  const first = STANDARD.exec(criteria[0]?.criteria[0] ?? "")?.[0] ?? "";
  const [own, wanted] = [standardOf(clause), standardOf(chapter)];
  const isSameStandard = own === "" || first === "" || own === (wanted === "" ? first : wanted);
  return isSameStandard && isUnder(bare(clause), bare(chapter));
};
