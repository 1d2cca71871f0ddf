import type { Language } from "../kit/model";
import { wordsIn } from "../kit/words";
import names from "../words/field-names.json";
import type { Shape } from "./shape";
import { viewAt, type View } from "./view";

type Group = Extract<Shape, { kind: "group" }>;

/** One thing a template may name: what to write, inside which list, what it is, and what the example says there. */
export type Placeholder = Readonly<{
  /** Unique: lists and names from the model down, such as team.name. */
  path: string;
  /** Written between braces, seen from the list it stands in. */
  name: string;
  /** The lists it stands in, from the outermost. */
  lists: readonly string[];
  kind: Shape["kind"];
  /** What the field is called, from its group down. */
  label: string;
  example: string;
  /** Of a choice: the flags it can be asked for. */
  options: readonly string[];
}>;

const LABELS: Readonly<Record<string, string>> = names;

const inEnglish = (name: string): string =>
  name.replace(/(?<=[a-z\d])[A-Z]/gu, (letter) => ` ${letter.toLowerCase()}`);

/** A field's name in words; one that has none is a fault of ours, found by a test. */
export const fieldLabel = (name: string, language: Language): string => {
  const label = LABELS[name];
  if (label === undefined) throw new Error(`No word for the field ${name}.`);
  return language === "en" ? inEnglish(name) : label;
};

const exampleOf = (view: View | undefined): string => {
  if (view === undefined || view.kind === "group") return "";
  if (view.kind === "list") return view.items.every(({ kind }) => kind === "text") ? listed(view) : "";
  return view.text;
};

const listed = (view: Extract<View, { kind: "list" }>): string =>
  view.items.map(exampleOf).join(view.separator);

type At = Readonly<{
  language: Language;
  lists: readonly string[];
  /** Names since the innermost list. */
  names: readonly string[];
  labels: readonly string[];
  /** Every member of the innermost list that the example has, or the model itself. */
  views: readonly View[];
}>;

function rowsOf(shape: Shape, at: At): readonly Placeholder[] {
  const name = at.names.join(".");
  const here = at.views.flatMap((view) => viewAt(view, name) ?? []);
  const path = [...at.lists, ...at.names].join(".");
  const { separator } = wordsIn(at.language).template;
  const row: Placeholder = {
    ...{ path, name, lists: at.lists, kind: shape.kind, label: at.labels.join(separator) },
    example: here.map(exampleOf).find((text) => text !== "") ?? "",
    options: shape.kind === "choice" ? shape.options : [],
  };
  if (shape.kind === "group") return membersOf(shape, at);
  if (shape.kind !== "list") return [row];
  if (shape.of.kind !== "group") return [row];
  const views = here.flatMap((view) => (view.kind === "list" ? view.items : []));
  return [row, ...membersOf(shape.of, { ...at, lists: [...at.lists, name], names: [], views })];
}

const membersOf = (shape: Group, at: At): readonly Placeholder[] =>
  Object.entries(shape.members).flatMap(([name, inner]) =>
    rowsOf(inner, {
      ...at,
      names: [...at.names, name],
      labels: [...at.labels, fieldLabel(name, at.language)],
    }),
  );

/** Everything a template of a document may name, in the order of the model, with what the example says there. */
export const placeholdersOf = (shape: Group, example: View, language: Language): readonly Placeholder[] =>
  membersOf(shape, { language, lists: [], names: [], labels: [], views: [example] });

/** What an official document is not one without: its number and form, who issued it to whom, and who signs. */
export const requiredPaths = (shape: Group): readonly string[] => {
  const all = groupPaths(shape);
  const signatures = all.filter(
    (path) => all.includes(path.replace(/\.name$/u, ".signedOn")) && /\.name$/u.test(path),
  );
  return ["number", "form.code", "body.name", "subject.client.name", ...signatures].filter((path) =>
    all.includes(path),
  );
};

const groupPaths = (shape: Group): readonly string[] =>
  Object.entries(shape.members).flatMap(([name, inner]) =>
    inner.kind === "group" ? groupPaths(inner).map((path) => `${name}.${path}`) : [name],
  );

/** How many letters must change to make one word of the other. */
const distance = (one: string, other: string): number => {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [index, letter] of Array.from(one).entries()) {
    const next = [index + 1];
    for (const [at, against] of Array.from(other).entries())
      next.push(
        Math.min((next[at] ?? 0) + 1, (row[at + 1] ?? 0) + 1, (row[at] ?? 0) + (letter === against ? 0 : 1)),
      );
    row = next;
  }
  return row[other.length] ?? 0;
};

const lastName = (path: string): string => path.split(".").at(-1) ?? path;

/** The known paths most like a mistaken one, from the innermost scope out. */
export const nearestPaths = (
  scopes: readonly Readonly<{ shape: Shape }>[],
  wanted: string,
): readonly string[] => {
  const known = scopes.toReversed().flatMap(({ shape }) => (shape.kind === "group" ? groupPaths(shape) : []));
  const asked = wanted.slice(0, 60).toLowerCase();
  const closeness = (path: string): number =>
    Math.min(
      distance(asked, path.toLowerCase()),
      distance(lastName(asked), lastName(path).toLowerCase()) + 1,
    );
  return [...new Set(known)].toSorted((one, two) => closeness(one) - closeness(two)).slice(0, 3);
};
