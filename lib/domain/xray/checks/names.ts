import { creditCodeFault } from "../../client/credit-code";
import { distinctBy, pairsOf, place, type Check, type Disagreement } from "../check";
import { isMistakable, isSpeltTwoWays, misspelt, organisationNames } from "../text/organisation-names";
import { allPassages } from "../text/passages";
import { bareWords, excerpt } from "../text/sentences";
import type { XrayFile } from "../xray-file";
import type { PlacePart } from "../xray-lists";

type Where = XrayFile["names"][number]["where"];

const PARTS: Readonly<Record<Where, PlacePart>> = {
  application: "application",
  contract: "contract",
  plan: "plan",
  report: "organisation",
  certificate: "certificate",
  records: "records",
};

const spelling = (file: XrayFile): readonly Disagreement[] => {
  const named = allPassages(file).flatMap(({ part, detail, text }) =>
    organisationNames(text).map((name) => ({ name, at: place(part, name, detail) })),
  );
  const known = file.names.map(({ where, name }) => ({ name, at: place(PARTS[where], name, where) }));
  return pairsOf(distinctBy([...known, ...named], ({ name }) => name))
    .filter(([one, other]) => isSpeltTwoWays(one.name, other.name))
    .map(([one, other]) => ({ facts: { one: one.name, other: other.name }, places: [one.at, other.at] }));
};

/** What stands in several papers and must be one and the same: each other wording against the first. */
const differing = <Row extends { where: Where }>(
  rows: readonly Row[],
  said: (row: Row) => string,
  same: (text: string) => string,
): readonly Disagreement[] => {
  const [first, ...others] = rows;
  if (first === undefined) return [];
  return distinctBy(
    others.filter((row) => same(said(row)) !== same(said(first))),
    (row) => same(said(row)),
  ).map((row) => ({
    facts: { one: said(first), other: said(row) },
    places: [
      place(PARTS[first.where], said(first), first.where),
      place(PARTS[row.where], said(row), row.where),
    ],
  }));
};

const nameDiffers = ({ names }: XrayFile) => differing(names, ({ name }) => name, bareWords);

const creditCodeDiffers = ({ creditCodes }: XrayFile) =>
  differing(creditCodes, ({ code }) => code, bareWords);

/** An address and the same with its province in front, or without the room's mark, is one address. */
const plainAddress = (address: string): string =>
  bareWords(address).replaceAll(/省|市|区|县|室|座|幢|栋|号楼|单元/gu, "");

const addressDiffers = ({ addresses }: XrayFile): readonly Disagreement[] =>
  differing(addresses, ({ address }) => address, plainAddress).filter(({ facts }) => {
    const [one, other] = [plainAddress(String(facts?.["one"])), plainAddress(String(facts?.["other"]))];
    return !one.endsWith(other) && !other.endsWith(one);
  });

const CREDIT_CODE = /(?<![0-9A-Z])[159ANY][1239][0-9]{6}[0-9A-HJ-NP-RTUWXY]{10}(?![0-9A-Z])/gu;

const foreignCreditCode = (file: XrayFile): readonly Disagreement[] => {
  const [own] = file.creditCodes;
  if (own === undefined) return [];
  return file.texts
    .filter(({ part }) => part === "organisation" || part === "scope-statement")
    .flatMap(({ part, text }) =>
      [...text.matchAll(CREDIT_CODE)]
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

/** Names of three or more characters: a change of one in two is as often another person. */
const NAME_LEAST = 3;

const peopleOf = (file: XrayFile) => [
  ...file.team.map(({ name }) => ({ name, at: place("team", name) })),
  ...file.peopleMet.map(({ name, post }) => ({ name, at: place("people-met", name, post) })),
  ...file.interviewees.map((name) => ({ name, at: place("interview", name) })),
  ...file.others.map(({ name, role }) => ({ name, at: place("people-met", name, role) })),
];

const isOneCharacterOff = (one: string, other: string): boolean => {
  const [first, second] = [Array.from(one), Array.from(other)];
  if (first.length !== second.length || first.length < NAME_LEAST) return false;
  const odd = first.flatMap((character, index) =>
    character === second[index] ? [] : [[character, second[index] ?? ""] as const],
  );
  return odd.length === 1 && odd.every(([mine, yours]) => isMistakable(mine, yours));
};

const personSpelling = (file: XrayFile): readonly Disagreement[] => {
  const people = distinctBy(peopleOf(file), ({ name }) => name);
  const listed = pairsOf(people)
    .filter(([one, other]) => isOneCharacterOff(one.name, other.name))
    .map(([one, other]) => ({
      facts: { one: one.name, other: other.name },
      places: [one.at, other.at] as const,
    }));
  const names = people.map(({ name }) => name);
  const written = people
    .filter(({ name }) => /^\p{Script=Han}+$/u.test(name) && Array.from(name).length >= NAME_LEAST)
    .flatMap(({ name, at }) =>
      allPassages(file).flatMap(({ part, detail, text }) =>
        misspelt(name, text)
          .filter((found) => !names.includes(found))
          .map((found) => ({
            facts: { one: name, other: found },
            places: [
              at,
              place(part, excerpt(text, text.indexOf(found), text.indexOf(found) + found.length), detail),
            ] as const,
          })),
      ),
    );
  return [...listed, ...distinctBy(written, ({ facts }) => `${facts.one}/${facts.other}`)];
};

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
  { code: "address-differs", severity: "must-answer", clause: "5.5.9.2 b)", find: addressDiffers },
  { code: "person-spelt-two-ways", severity: "must-answer", clause: "5.5.9.2 g)", find: personSpelling },
  { code: "other-edition", severity: "must-mend", clause: "5.5.9.2 d)", find: otherEdition },
] as const satisfies readonly Check[];
