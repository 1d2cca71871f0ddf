const END = /[。;；!?！？]/;

/** Start and end of the sentence around a place. */
export const sentenceAt = (text: string, at: number, ends: RegExp = END): readonly [number, number] => {
  let start = at;
  while (start > 0 && at - start < 400 && !ends.test(text.charAt(start - 1))) start -= 1;
  let end = at;
  while (end < text.length && end - at < 400 && !ends.test(text.charAt(end))) end += 1;
  return [start, end];
};

/** The part of the sentence between two commas. */
export const partAt = (text: string, at: number): readonly [number, number] =>
  sentenceAt(text, at, /[。;；!?！？,，:：]/);
