import { z } from "zod";
import { formatDocumentDate } from "@/lib/i18n/format";
import type { Language } from "@/lib/documents/kit/model";
import { DRAWN_SIGNATURE } from "./drawn-signature";

/** A text or day of a model, and the words by which it is found on paper: a day in either language. */
export type Mark = Readonly<{ path: string; words: readonly string[] }>;

type Making = {
  readonly language: Language;
  /** Which of several choices is taken where the schema leaves one. */
  readonly variant: number;
  readonly marks: Mark[];
};

const padded = (count: number): string => String(count).padStart(2, "0");

/** Days of two figures, so that none stands within another: 10 to 27 of the months from January 2031 on. */
const dayOf = (index: number): string => {
  const month = Math.floor(index / 18);
  return `${2031 + Math.floor(month / 12)}-${padded((month % 12) + 1)}-${10 + (index % 18)}`;
};

/** A time of the day, where a text has to be one. */
const timeOf = (index: number): string => `${10 + (Math.floor(index / 60) % 14)}:${padded(index % 60)}`;

/** Letters of their own, so that a mark is never part of another or of a fixed word. */
const wordOf = (index: number): string => `Zq${String(index).padStart(3, "0")}x`;

function textMark(schema: z.ZodType, path: string, making: Making): string {
  const index = making.marks.length;
  const known = [wordOf(index), timeOf(index), `https://${wordOf(index)}.example`];
  const text = known.find((one) => schema.safeParse(one).success);
  if (text === undefined) throw new Error(`No text fits ${path}.`);
  making.marks.push({ path, words: [text] });
  return text;
}

function dateMark(path: string, making: Making): string {
  const day = dayOf(making.marks.length);
  making.marks.push({ path, words: [formatDocumentDate(day, "zh-CN"), formatDocumentDate(day, "en")] });
  return day;
}

/** A value of the schema with a mark in every text and every day; each list has two members. */
function marked(schema: unknown, path: string, making: Making): unknown {
  if (schema instanceof z.ZodObject)
    return Object.fromEntries(
      Object.entries(schema.shape).map(([key, inner]) => [
        key,
        key === "language" ? making.language : marked(inner, path === "" ? key : `${path}.${key}`, making),
      ]),
    );
  if (schema instanceof z.ZodArray)
    return [0, 1].map((index) => marked(schema.element, `${path}.${index}`, making));
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional)
    return marked(schema.unwrap(), path, making);
  if (schema instanceof z.ZodDefault) return marked(schema.unwrap(), path, making);
  if (schema instanceof z.ZodDiscriminatedUnion)
    return marked(schema.options[making.variant % schema.options.length], path, making);
  if (schema instanceof z.ZodBase64) return DRAWN_SIGNATURE;
  if (schema instanceof z.ZodISODate) return dateMark(path, making);
  if (schema instanceof z.ZodString || schema instanceof z.ZodURL) return textMark(schema, path, making);
  if (schema instanceof z.ZodEnum) return schema.options[making.variant % schema.options.length];
  if (schema instanceof z.ZodLiteral) return schema.value;
  if (schema instanceof z.ZodBoolean) return making.variant % 2 === 0;
  if (schema instanceof z.ZodNumber) return 1;
  throw new Error(`No mark for ${path}.`);
}

export function markedModel(
  schema: z.ZodType,
  language: Language,
  variant: number,
): Readonly<{ model: unknown; marks: readonly Mark[] }> {
  const making: Making = { language, variant, marks: [] };
  return { model: marked(schema, "", making), marks: making.marks };
}
