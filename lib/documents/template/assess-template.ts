import type { Facts, Refusal } from "@/lib/domain/outcome";
import { nearestPaths, requiredPaths } from "./placeholders";
import { stepInto, type Shape } from "./shape";
import type { WordPackage } from "./open-package";
import { PLAIN_PATH, readTags, type Tag, type TagFault } from "./word-template";
import { decoded } from "./xml-text";

type Group = Extract<Shape, { kind: "group" }>;
type Open = Readonly<{ shape: Shape; path: string }>;
type Scope = Readonly<{
  opened: readonly Open[];
  /** First scope inside the innermost list. */
  inner: number;
}>;
type Place = (offset: number | undefined, tag: string) => Facts;

const shapeAt = (shape: Shape, path: string): Shape | undefined =>
  path === "."
    ? shape
    : path.split(".").reduce<Shape | undefined>((at, name) => at && stepInto(at, name), shape);

type Found = Open & Readonly<{ depth: number }>;

/** The innermost scope that knows a path, as the filling will find it. */
const found = ({ opened }: Scope, name: string): Found | null => {
  for (let depth = opened.length - 1; depth >= 0; depth -= 1) {
    const scope = opened[depth];
    const shape = scope === undefined ? undefined : shapeAt(scope.shape, name);
    if (scope !== undefined && shape !== undefined)
      return { shape, depth, path: scope.path === "" ? name : `${scope.path}.${name}` };
  }
  return null;
};

const isText = (shape: Shape): boolean =>
  shape.kind !== "group" && (shape.kind !== "list" || isText(shape.of));

const SECTION_PARTS: ReadonlySet<string> = new Set(["loop"]);

type Walk = Readonly<{ place: Place; used: Set<string> }>;

function tagFaults(tag: Tag, scope: Scope, walk: Walk): readonly Refusal[] {
  const { value, module, offset, subparsed = [] } = tag;
  const where = walk.place(offset, value);
  if ((module !== undefined && !SECTION_PARTS.has(module)) || !PLAIN_PATH.test(value))
    return [{ code: "template-expression", facts: where }];
  const at = found(scope, value);
  if (at === null)
    return [{ code: "template-unknown", facts: { ...where, nearest: nearestPaths(scope.opened, value) } }];
  walk.used.add(at.path);
  if (module === undefined) return isText(at.shape) ? [] : [{ code: "template-not-text", facts: where }];
  const isList = at.shape.kind === "list";
  // A list of elsewhere inside a list would be told as often as both together, and four of them for ever.
  if (isList && tag.inverted !== true && at.depth < scope.inner)
    return [{ code: "template-list-inside", facts: where }];
  return subparsed.flatMap((each) => tagFaults(each, inside(scope, at, tag.inverted === true), walk));
}

function inside(scope: Scope, { shape, path }: Open, isInverted: boolean): Scope {
  const { opened } = scope;
  if (isInverted) return scope;
  if (shape.kind === "list") return { opened: [...opened, { shape: shape.of, path }], inner: opened.length };
  return shape.kind === "group" ? { ...scope, opened: [...opened, { shape, path }] } : scope;
}

const partName = (file: string): string => {
  const [, kind] = /^word\/(document|header|footer|footnotes|endnotes|comments)/u.exec(file) ?? [];
  return kind ?? "other";
};

const TEXTS = /<w:t(?:\s[^>]*)?>([^<]*)</gu;

/** Where a tag stands: the part, and the words around it. */
const placeIn =
  (file: string, xml: string): Place =>
  (offset = 0, tag) => {
    const text = [...xml.matchAll(TEXTS)].map(([, words]) => words ?? "").join("");
    const near = decoded(text.slice(Math.max(0, offset - 10), offset + tag.length + 12));
    return { tag: `{${tag}}`, templatePart: partName(file), near };
  };

const CLOSING: ReadonlySet<string> = new Set(["unclosed_loop", "unopened_loop"]);
const BRACES: ReadonlySet<string> = new Set([
  ...["unclosed_tag", "unopened_tag", "duplicate_open_tag", "duplicate_close_tag"],
]);

const codeOf = (id: string): string => {
  if (CLOSING.has(id)) return id === "unclosed_loop" ? "template-unclosed" : "template-unopened";
  if (id === "closing_tag_does_not_match_opening_tag") return "template-crossed";
  return BRACES.has(id) ? "template-braces" : "template-broken";
};

const syntaxFault = ({ id, tag, file, offset }: TagFault, { parts }: WordPackage): Refusal => {
  const xml = parts.find(({ path }) => path === file)?.xml ?? "";
  return { code: codeOf(id), facts: placeIn(file, xml)(offset, tag) };
};

export type AssessedTemplate = Readonly<{ faults: readonly Refusal[]; missing: readonly string[] }>;

/** What a template names that the document does not have, what is not closed, and what it leaves out that belongs in. */
export function assessTemplate(opened: WordPackage, shape: Group): AssessedTemplate {
  const { faults, tags } = readTags(opened.zip);
  const used = new Set<string>();
  const root: Scope = { opened: [{ shape, path: "" }], inner: 0 };
  const all = [
    ...faults.map((fault) => syntaxFault(fault, opened)),
    ...[...tags].flatMap(([file, each]) => {
      const place = placeIn(file, opened.parts.find(({ path }) => path === file)?.xml ?? "");
      return each.flatMap((tag) => tagFaults(tag, root, { place, used }));
    }),
  ];
  return { faults: all.slice(0, 40), missing: requiredPaths(shape).filter((path) => !used.has(path)) };
}
