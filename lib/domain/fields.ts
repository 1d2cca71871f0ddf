import { z } from "zod";
import { isPlainDate, type PlainDate } from "@/rules/core/plain-date";

/**
 * The pieces every form is made of. Text is trimmed and NFC; control characters other than line breaks
 * are refused, because documents and databases cannot hold them.
 */
const UNPRINTABLE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** Pictures and private characters: no font of an official paper has them. */
const PICTURES = /[\p{Emoji_Presentation}\p{Regional_Indicator}\p{Co}]/u;

const printable = (limit: number) =>
  z
    .string()
    .max(limit)
    .refine((value) => !UNPRINTABLE.test(value) && !PICTURES.test(value), { params: { code: "unprintable" } })
    .transform((value) => value.normalize("NFC").trim());

const oneLine = (limit: number) =>
  printable(limit).refine((value) => !/[\r\n]/.test(value), { params: { code: "one-line" } });

const isSaid = [(value: string) => value !== "", { params: { code: "required" } }] as const;

/** One line of text that may be empty; a browser sends an empty optional field as nothing at all. */
export const optionalLine = (limit = 200) => oneLine(limit).default("");

/** One line of text that must say something. */
export const line = (limit = 200) => oneLine(limit).refine(...isSaid);

/** Several lines that may be empty. */
export const optionalText = (limit = 5_000) => printable(limit).default("");

/** Several lines that must say something. */
export const text = (limit = 5_000) => printable(limit).refine(...isSaid);

/** Whether a text could be English at all: it holds at least one Latin letter. */
export const hasLatinLetter = (value: string): boolean => /\p{Script=Latin}/u.test(value);

const isEnglish = [
  (value: string) => value === "" || hasLatinLetter(value),
  { params: { code: "no-latin-letter" } },
] as const;

/** One line of English that must say something. */
export const englishLine = (limit = 200) => line(limit).refine(...isEnglish);

/** Several lines of English that must say something. */
export const englishText = (limit = 5_000) => text(limit).refine(...isEnglish);

/** One line of English that may be empty. */
export const optionalEnglishLine = (limit = 200) => optionalLine(limit).refine(...isEnglish);

/** Several lines of English that may be empty. */
export const optionalEnglishText = (limit = 5_000) => optionalText(limit).refine(...isEnglish);

/** "YYYY-MM-DD" of a day that exists. */
export const day = z
  .string()
  .refine((value): value is PlainDate => isPlainDate(value), { params: { code: "no-date" } });

/** A day, or nothing ("" from an empty input counts as nothing). */
export const optionalDay = z
  .union([day, z.literal("")])
  .nullish()
  .transform((value): PlainDate | null => (value === "" ? null : (value ?? null)));

export const id = z.uuid();
export const optionalId = z
  .uuid()
  .nullish()
  .transform((value) => value ?? null);

/** A whole number of things. */
export const count = (limit = 1_000_000) => z.number().int().min(0).max(limit);

/** The version of the record the form was made from: a stale one is told apart, never written over. */
export const version = z.number().int().min(1).max(2_000_000_000);

const FEN_MOST = 2_000_000_000;
const FEN_PER_YUAN = 100;
const inYuan = (fen: number): string => (fen / FEN_PER_YUAN).toFixed(2);

/** People write yuan: what is wrong with an amount is told in yuan, though it is held in fen. */
const money = (least: number) =>
  z
    .number()
    .superRefine((value, context) => {
      if (value < least || value > FEN_MOST) {
        const params = { code: "amount-out-of-range", least: inYuan(least), most: inYuan(FEN_MOST) };
        context.addIssue({ code: "custom", params });
      } else if (!Number.isInteger(value))
        context.addIssue({ code: "custom", params: { code: "not-whole-fen" } });
    })
    .meta({ type: "integer", minimum: least, maximum: FEN_MOST });

/** Money in whole fen, up to twenty million yuan: what 32 bits hold. */
export const fen = money(0);

/** Money that was really paid. */
export const paidFen = money(1);

/** Minutes after midnight. */
export const minuteOfDay = z
  .number()
  .int()
  .min(0)
  .max(24 * 60);

/** An address of mail in the one form we keep: NFKC, lower case, exactly one @. */
export const email = z
  .string()
  .max(254)
  .transform((value) => value.normalize("NFKC").trim().toLowerCase())
  .pipe(z.email());
