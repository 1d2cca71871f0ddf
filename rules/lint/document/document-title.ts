import type { Line } from "./line";

const KIND = /(规则|规范|细则|办法|方案|程序|要求|指南|准则|规定|手册)\s*[】》)]?$/;

/** What the document calls itself: the first short line that names its kind, else its first line of words. */
export const documentTitle = (lines: readonly Line[]): string => {
  const words = lines
    .slice(0, 80)
    .filter((line) => line.cells === null)
    .map((line) => line.text.replace(/[【】《》\s]/g, ""))
    .filter((text) => text.length >= 4 && text.length <= 45 && !/[。;,:]/.test(text));
  return words.find((text) => KIND.test(text)) ?? words[0] ?? "";
};
