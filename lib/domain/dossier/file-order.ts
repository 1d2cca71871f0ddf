import { OFFICIAL_DOCUMENTS, type OfficialDocument } from "../document/official-documents.data";

const OFFICIAL: readonly (readonly [string, OfficialDocument])[] = Object.entries(OFFICIAL_DOCUMENTS);

/** Notices that tell a decision; the others belong to the review of the application. */
const RESULTS: ReadonlySet<string> = new Set(["granted", "refused"]);

type Form = Readonly<{ code: string | null; stage: string | null; place: number }>;

/** Where a document of a kind stands in the list of official documents; `notice` tells what a notice is about. */
export const formOf = (kind: string, notice: string | null): Form => {
  const named = kind === "notice" && notice !== null && RESULTS.has(notice) ? "result-notice" : null;
  const place = OFFICIAL.findIndex(([name, form]) => (named === null ? form.kind === kind : name === named));
  const found = OFFICIAL[place]?.[1];
  return found === undefined
    ? { code: null, stage: null, place: OFFICIAL.length }
    : { code: found.code, stage: found.stage, place };
};

/** The documents in the order of the official list; those of one form in the order in which they were issued. */
export const inDossierOrder = <D extends Readonly<{ place: number }>>(
  documents: readonly D[],
): readonly D[] => documents.toSorted((one, other) => one.place - other.place);

/** Marks that no file system takes, and the length that all of them take. */
const UNFIT = /[\\/:*?"<>|\p{Cc}\s]+/gu;
const LONGEST = 80;

const fit = (name: string): string => {
  const dot = name.lastIndexOf(".");
  const ending = dot < 1 ? "" : name.slice(dot);
  const stem = Array.from((dot < 1 ? name : name.slice(0, dot)).replace(UNFIT, "-"))
    .slice(0, LONGEST)
    .join("");
  return `${stem === "" ? "-" : stem}${ending.replace(UNFIT, "-")}`;
};

/** The path of the nth file of a folder: numbered, so that two of one name stand beside each other in their order. */
export const dossierPath = (folder: "documents" | "files", nth: number, name: string): string =>
  `${folder}/${String(nth).padStart(3, "0")}-${fit(name)}`;
