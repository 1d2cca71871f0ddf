import { hasLatinLetter } from "../fields";
import type { Refusal } from "../outcome";
import type { ApplicationContent } from "./application-form";

const warning = (what: string, field: string, facts: Refusal["facts"] = {}): Refusal => ({
  code: `english-missing-${what}`,
  clause: "9.1",
  field: `content.${field}`,
  facts,
});

/**
 * Contract and certificate are printed in Chinese and English (9.1): what of the English is not there yet, told
 * before the application goes, so that nobody waits for it at the end. It keeps no application back.
 */
export const missingEnglish = ({ applicant, scopeEn, sites }: ApplicationContent): readonly Refusal[] => {
  const blank = sites.flatMap(({ nameEn, addressEn }, index) =>
    hasLatinLetter(nameEn) && hasLatinLetter(addressEn) ? [] : [{ index, nameEn }],
  );
  const [first] = blank;
  return [
    ...(hasLatinLetter(applicant.nameEn) ? [] : [warning("name", "applicant.nameEn")]),
    ...(hasLatinLetter(applicant.addressEn) ? [] : [warning("address", "applicant.addressEn")]),
    ...(hasLatinLetter(scopeEn) ? [] : [warning("scope", "scopeEn")]),
    ...(first === undefined
      ? []
      : [
          warning("sites", `sites.${first.index}.${hasLatinLetter(first.nameEn) ? "addressEn" : "nameEn"}`, {
            count: blank.length,
            row: first.index + 1,
          }),
        ]),
  ];
};
