import { formatDays, formatDocumentDate, formatMoney, formatNumber } from "@/lib/i18n/format";
import type { Language } from "../kit/model";
import { wordsIn } from "../kit/words";
import { choiceWord, textWord } from "./choice-words";
import type { Shape } from "./shape";

/** What a template sees of a model: words, lists and groups, never a value with a prototype of its own to climb. */
export type View =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "flag"; readonly text: string; readonly is: boolean }
  | {
      readonly kind: "choice";
      readonly text: string;
      readonly chosen: string;
      readonly options: readonly string[];
    }
  | { readonly kind: "list"; readonly items: readonly View[]; readonly separator: string }
  | { readonly kind: "group"; readonly isThere: boolean; readonly members: ReadonlyMap<string, View> };

type Seen = Readonly<{ language: Language; document: string }>;

const own = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null && Object.hasOwn(value, name)
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : undefined;

const textOf = (
  kind: "text" | "number" | "date" | "days" | "money",
  value: unknown,
  language: Language,
): string => {
  if (typeof value === "string") return kind === "date" ? formatDocumentDate(value, language) : value;
  if (typeof value !== "number") return "";
  if (kind === "days") return formatDays(value);
  return kind === "money" ? formatMoney(value, language) : formatNumber(value, language);
};

/** A model as its shape tells it; what is absent is empty text, an empty list, a group that is not there. */
export function viewOf(shape: Shape, value: unknown, seen: Seen, name = ""): View {
  const { common } = wordsIn(seen.language);
  switch (shape.kind) {
    case "group":
      return {
        kind: "group",
        isThere: typeof value === "object" && value !== null,
        members: new Map(
          Object.entries(shape.members).map(([key, inner]) => [
            key,
            viewOf(inner, own(value, key), seen, key),
          ]),
        ),
      };
    case "list":
      return {
        kind: "list",
        items: Array.isArray(value) ? value.map((item: unknown) => viewOf(shape.of, item, seen, name)) : [],
        separator: common.separator,
      };
    case "choice": {
      const chosen = typeof value === "string" ? value : "";
      const text = chosen === "" ? "" : choiceWord({ ...seen, name }, chosen);
      return { kind: "choice", text, chosen, options: shape.options };
    }
    case "flag":
      return {
        kind: "flag",
        is: value === true || typeof value === "string",
        text: value === null || value === undefined ? "" : value === false ? common.no : common.yes,
      };
    default: {
      const text = textOf(shape.kind, value, seen.language);
      return { kind: "text", text: shape.kind === "text" ? textWord({ ...seen, name }, text) : text };
    }
  }
}

/** One step of a plain path; undefined: there is no such thing here. */
const step = (view: View, name: string): View | undefined => {
  if (view.kind === "group") return view.members.get(name);
  if (view.kind !== "choice" || !view.options.includes(name)) return undefined;
  return { kind: "flag", text: "", is: view.chosen === name };
};

/** What stands at a dotted path below a view; "." is the view itself. */
export const viewAt = (view: View, path: string): View | undefined =>
  path === "."
    ? view
    : path.split(".").reduce<View | undefined>((at, name) => (at === undefined ? at : step(at, name)), view);
