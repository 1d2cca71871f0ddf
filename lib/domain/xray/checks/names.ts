import { creditCodeFault } from "../../client/credit-code";
import { distinctBy, pairsOf, place, type Check, type Disagreement } from "../check";
import { isSpeltTwoWays, organisationNames } from "../text/organisation-names";
import { allPassages, reportPassages } from "../text/passages";
import { bareWords, sentencesOf } from "../text/sentences";
import type { XrayFile } from "../xray-file";
import { addressesDiffer } from "./addresses";
import { differing, OWN_PARTS, PARTS } from "./papers";
import { personSpelling, postDiffers } from "./persons";

const spelling = (file: XrayFile): readonly Disagreement[] => {
  const named = allPassages(file).flatMap(({ part, detail, text }) =>
    organisationNames(text).map((name) => ({ name, at: place(part, name, detail) })),
  );
  const known = file.names.map(({ where, name }) => ({ name, at: place(PARTS[where], name, where) }));
  return pairsOf(distinctBy([...known, ...named], ({ name }) => name))
    .filter(([one, other]) => isSpeltTwoWays(one.name, other.name))
    .map(([one, other]) => ({ facts: { one: one.name, other: other.name }, places: [one.at, other.at] }));
};

const nameDiffers = ({ names }: XrayFile) => differing(names, ({ name }) => name, bareWords);

const creditCodeDiffers = ({ creditCodes }: XrayFile) =>
  differing(creditCodes, ({ code }) => code, bareWords);

const CREDIT_CODE = /(?<![0-9A-Z])[159ANY][1239][0-9]{6}[0-9A-HJ-NP-RTUWXY]{10}(?![0-9A-Z])/gu;

const OF_OTHERS = /供方|供应商|外包|顾客|客户|提供的|集团|分公司|子公司|母公司/u;

const foreignCreditCode = (file: XrayFile): readonly Disagreement[] => {
  const [own] = file.creditCodes;
  if (own === undefined) return [];
  return reportPassages(file)
    .filter(({ part }) => OWN_PARTS.includes(part))
    .flatMap(({ part, text }) =>
      sentencesOf(text)
        .filter((sentence) => !OF_OTHERS.test(sentence))
        .flatMap((sentence) => [...sentence.matchAll(CREDIT_CODE)])
        .filter(([code]) => code !== own.code)
        .map(([code]) => ({
          facts: { code },
          places: [place(part, code), place(PARTS[own.where], own.code, own.where)] as const,
        })),
    );
};

const brokenCreditCode = ({ creditCodes }: XrayFile): readonly Disagreement[] =>
  creditCodes
    .filter(({ code }) => code !== "" && creditCodeFault(code) === "malformed")
    .map(({ where, code }) => ({
      facts: { code },
      places: [place(PARTS[where], code, where), place("records", "GB 32100-2015")],
    }));

const STANDARD =
  /(?:GB\/T|GB|ISO\/IEC|ISO|RB\/T|SB\/T)\s*(\d{4,5})(?:\.\d+)?\s*[-—–:：]\s*((?:19|20)\d{2})/gu;

const numbersOf = (criterion: string): readonly (readonly [string, string])[] =>
  [...criterion.matchAll(STANDARD)].map(([, number = "", year = ""]) => [number, year] as const);

/** ISO 9001:2015 and GB/T 19001-2016 are one standard under two numbers and years: each is held against its own. */
const otherEdition = (file: XrayFile): readonly Disagreement[] => {
  const audited = file.criteria.flatMap(({ criteria }) => criteria.flatMap(numbersOf));
  const known = new Map<string, readonly string[]>(
    audited.map(([number]) => [number, audited.filter(([each]) => each === number).map(([, year]) => year)]),
  );
  const found = allPassages(file).flatMap(({ part, detail, text }) =>
    [...text.matchAll(STANDARD)]
      .filter(
        ([, number = "", year = ""]) => known.has(number) && known.get(number)?.includes(year) === false,
      )
      .map(([said, number = ""]) => ({
        facts: { said },
        places: [
          place(part, said, detail),
          place("criteria", `${number}-${known.get(number)?.join(", ") ?? ""}`),
        ] as const,
      })),
  );
  return distinctBy(found, ({ facts }) => bareWords(facts.said));
};

/** One organisation, one person, one standard: one name. */
export const NAME_CHECKS = [
  { code: "spelt-two-ways", severity: "must-answer", clause: "5.5.9.2 i)", find: spelling },
  { code: "client-name-differs", severity: "must-mend", clause: "5.5.9.2 b)", find: nameDiffers },
  { code: "credit-code-differs", severity: "must-mend", clause: "5.5.9.2 b)", find: creditCodeDiffers },
  { code: "foreign-credit-code", severity: "must-mend", clause: "5.5.9.2 b)", find: foreignCreditCode },
  { code: "broken-credit-code", severity: "must-mend", clause: "5.2.1", find: brokenCreditCode },
  { code: "address-differs", severity: "must-answer", clause: "5.5.9.2 b)", find: addressesDiffer },
  { code: "person-spelt-two-ways", severity: "must-answer", clause: "5.5.9.2 g)", find: personSpelling },
  { code: "post-differs", severity: "must-answer", clause: "5.5.9.2 i)", find: postDiffers },
  { code: "other-edition", severity: "must-mend", clause: "5.5.9.2 d)", find: otherEdition },
] as const satisfies readonly Check[];
