import Docxtemplater from "docxtemplater";
import InspectModule from "docxtemplater/js/inspect-module.js";
import type PizZip from "pizzip";
import { z } from "zod";
import { viewAt, type View } from "./view";

/** A name or names with points between them: nothing else is looked up, and nothing is reckoned. */
export const PLAIN_PATH = /^(?:\.|[A-Za-z][\w-]*(?:\.[A-Za-z][\w-]*)*)$/u;

/** What a section is opened with: a list for each of its members, a group, or whether something holds. */
const asSection = (view: View): readonly View[] | View | boolean => {
  switch (view.kind) {
    case "list":
      return view.items;
    case "group":
      return view.isThere ? view : false;
    case "flag":
      return view.is;
    default:
      return view.text !== "";
  }
};

const asText = (view: View): string => {
  if (view.kind === "list") return view.items.map(asText).join(view.separator);
  return view.kind === "group" ? "" : view.text;
};

type Context = Readonly<{ meta: Readonly<{ part: Readonly<{ module?: string }> }> }>;

/** undefined: not in this scope, the one around it is asked. */
const plainParser = (path: string) => ({
  get: (scope: View, { meta }: Context) => {
    if (!PLAIN_PATH.test(path)) throw new Error(`Not a plain path: ${path}`);
    const view = viewAt(scope, path);
    if (view === undefined) return undefined;
    return meta.part.module === "loop" ? asSection(view) : asText(view);
  },
});

const compiled = (zip: PizZip, inspect: InspectModule): Docxtemplater<PizZip> =>
  new Docxtemplater(zip, {
    modules: [inspect],
    parser: plainParser,
    paragraphLoop: true,
    linebreaks: true,
    stripInvalidXMLChars: true,
    errorLogging: false,
    syntax: { changeDelimiterPrefix: null },
    nullGetter: () => "",
  });

/** One placeholder or section as it stands in a part of the file. */
export type Tag = Readonly<{
  value: string;
  module?: string | undefined;
  offset?: number | undefined;
  inverted?: boolean | undefined;
  subparsed?: readonly Tag[] | undefined;
}>;

const tagSchema: z.ZodType<Tag> = z.object({
  value: z.string(),
  module: z.string().optional(),
  offset: z.number().optional(),
  inverted: z.boolean().optional(),
  subparsed: z.lazy(() => z.array(tagSchema)).optional(),
});

const faultSchema = z.object({
  properties: z.object({
    id: z.string(),
    xtag: z.string().optional(),
    file: z.string().optional(),
    offset: z.unknown().optional(),
    context: z.unknown().optional(),
  }),
});
const manySchema = z.object({ properties: z.object({ errors: z.array(z.unknown()) }) });

/** A mistake in the braces: what it is, of which tag, in which part and where in its text. */
export type TagFault = Readonly<{ id: string; tag: string; file: string; offset: number }>;

/** A fault of two ends tells both places; the first is where to look. */
const offsetOf = (told: unknown): number => {
  const first: unknown = Array.isArray(told) ? told[0] : told;
  return typeof first === "number" ? first : 0;
};

const faultsOf = (error: unknown): readonly TagFault[] => {
  const many = manySchema.safeParse(error);
  const each = many.success ? many.data.properties.errors : [error];
  return each.map((one) => {
    const told = faultSchema.safeParse(one);
    if (!told.success) throw error;
    const { id, xtag = "", file = "word/document.xml", offset } = told.data.properties;
    return { id, tag: xtag, file, offset: offsetOf(offset) };
  });
};

export type ReadTags = Readonly<{ faults: readonly TagFault[]; tags: ReadonlyMap<string, readonly Tag[]> }>;

/** The placeholders of every part of a template, or the mistakes in them. */
export function readTags(zip: PizZip): ReadTags {
  const inspect = new InspectModule();
  try {
    compiled(zip, inspect);
  } catch (error) {
    return { faults: faultsOf(error), tags: new Map() };
  }
  const files = Object.keys(inspect.fullInspected);
  return {
    faults: [],
    tags: new Map(files.map((file) => [file, z.array(tagSchema).parse(inspect.getStructuredTags(file))])),
  };
}

/** Fills the placeholders in place. */
export const fillTags = (zip: PizZip, view: View): PizZip =>
  compiled(zip, new InspectModule()).render(view).getZip();
