import { z } from "zod";
import { optionalLine } from "../fields";

const ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
const LENGTH = 18;
const MODULUS = 31;

/** GB 32100-2015: the weight of place i (from 0) is 3^i mod 31. */
const weights = Array.from({ length: LENGTH - 1 }).reduce<readonly number[]>(
  (known) => [...known, known.length === 0 ? 1 : ((known.at(-1) ?? 1) * 3) % MODULUS],
  [],
);

export type CreditCodeFault = "malformed" | "checksum";

/**
 * 统一社会信用代码 (GB 32100-2015): 18 characters without I, O, S, V, Z. A malformed code is an error; a wrong
 * check character only a warning, because some codes of the first years fail it.
 * creditCodeFault("91350100M000100Y43") = null; "…Y4Z" is malformed (Z is no character of it).
 */
export const creditCodeFault = (code: string): CreditCodeFault | null => {
  const values = Array.from(code, (character) => ALPHABET.indexOf(character));
  if (values.length !== LENGTH || values.includes(-1)) return "malformed";
  const sum = weights.reduce((total, weight, index) => total + weight * (values[index] ?? 0), 0);
  return (MODULUS - (sum % MODULUS)) % MODULUS === values[LENGTH - 1] ? null : "checksum";
};

/** Longer than any code that is typed with blanks around it. */
const TYPED_MOST = 60;

/** The code as it is kept, however it was typed or pasted: full-width characters and small letters are its own. */
export const asCreditCode = (typed: string): string => typed.normalize("NFKC").trim().toUpperCase();

/** The field of a form that takes the code; it may be empty where there is none. */
export const creditCodeField = z
  .string()
  .max(TYPED_MOST)
  .default("")
  .transform(asCreditCode)
  .pipe(optionalLine(LENGTH).unwrap());
