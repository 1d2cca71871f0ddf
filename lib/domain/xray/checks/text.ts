import { SCHEME_WORDS } from "@/rules/lint/data/schemes.data";
import { distinctBy, place, type Check, type Disagreement } from "../check";
import { BESIDE, JUDGED, NAMED_SYSTEMS } from "../data/systems.data";
import { allPassages, reportPassages } from "../text/passages";
import { bareWords, excerpt, sentencesOf } from "../text/sentences";
import { passageFinder } from "../text/shared-passages";
import { writtenDates } from "../text/written-dates";
import type { XrayFile } from "../xray-file";
import { repeated, sameAnswer } from "./repeats";

/** Law is named by its title; an organisation and its scope are named as they are. */
const TITLES = /《[^》]*》/gu;

const subjectOf = (file: XrayFile): string =>
  [
    ...file.systems,
    ...file.names.map(({ name }) => name),
    ...file.scopes.map(({ scope }) => scope),
    ...file.criteria.flatMap(({ criteria }) => criteria),
  ].join("\n");

const schemeWords = (file: XrayFile, subject: string): readonly Disagreement[] =>
  SCHEME_WORDS.filter(({ names }) => !names.test(subject)).flatMap(({ scheme, words }) => {
    const found = allPassages(file).flatMap(({ part, detail, text }) => {
      const bare = text.replaceAll(TITLES, (title) => "　".repeat(title.length));
      return [...bare.matchAll(words)].map(({ 0: word, index }) => ({
        facts: { word, scheme },
        places: [
          place(part, excerpt(text, index, index + word.length), detail),
          place("cover", file.systems.join("、"), "systems"),
        ] as const,
      }));
    });
    return distinctBy(found, ({ facts }) => facts.word);
  });

/** A sentence of the report that judges a management system nobody ordered the audit of. */
const judgedOthers = (file: XrayFile, subject: string): readonly Disagreement[] => {
  const said = reportPassages(file).flatMap(({ part, detail, text }) =>
    sentencesOf(text.replaceAll(TITLES, ""))
      .filter((sentence) => JUDGED.test(sentence) && !BESIDE.test(sentence))
      .filter((sentence) => !file.systems.some((system) => sentence.includes(system)))
      .map((sentence) => ({ part, detail, sentence })),
  );
  return NAMED_SYSTEMS.filter(({ named }) => !named.test(subject)).flatMap(({ scheme, named }) => {
    const found = said.flatMap(({ part, detail, sentence }) => {
      const word = named.exec(sentence)?.[0];
      if (word === undefined) return [];
      const places = [
        place(part, excerpt(sentence, 0, 60), detail),
        place("cover", file.systems.join("、"), "systems"),
      ] as const;
      return [{ facts: { word, scheme }, places }];
    });
    return distinctBy(found, ({ facts, places: [{ part }] }) => `${part}/${facts.word}`);
  });
};

const foreignWords = (file: XrayFile): readonly Disagreement[] => {
  const subject = subjectOf(file);
  if (file.systems.length === 0) return [];
  return [...schemeWords(file, subject), ...judgedOthers(file, subject)];
};

const pastedFromOther = (file: XrayFile): readonly Disagreement[] =>
  reportPassages(file).flatMap(({ part, detail, text }) => {
    const find = passageFinder(text);
    return file.otherReports.flatMap(({ number, text: other }) => {
      const shared = find(other);
      if (shared === null) return [];
      const said = excerpt(shared, 0, 60);
      return [
        {
          facts: { number, characters: shared.length },
          places: [place(part, said, detail), place("other-report", said, number)],
        },
      ];
    });
  });

/** Another client of the body may be a supplier, customer or relative of this one, and is then told as such. */
const DEALINGS =
  /供方|供应商|外协|外包|采购|合同|协议|订单|顾客|客户|签订|评价|集团|关联|子公司|母公司|供货/u;

const otherClientNamed = (file: XrayFile): readonly Disagreement[] => {
  const own = file.names.map(({ name }) => bareWords(name));
  const others = file.otherClients.filter((name) => !own.some((each) => each.includes(bareWords(name))));
  return others.flatMap((name) =>
    allPassages(file)
      .filter(({ text }) => sentencesOf(text).some((said) => said.includes(name) && !DEALINGS.test(said)))
      .slice(0, 1)
      .map(({ part, detail, text }) => ({
        facts: { name },
        places: [
          place(part, excerpt(text, text.indexOf(name), text.indexOf(name) + name.length), detail),
          place("organisation", file.names[0]?.name ?? ""),
        ],
      })),
  );
};

const PLACEHOLDER =
  /(?<![\dA-Za-z×-])[xX×✕]{2,}(?![\dA-Za-z×])|[×xX]{1,3}(?=公司|部门|年|月|日|有限)|_{3,}|【\s*】|\{\{?[^{}]*\}\}?|<[^<>\n]{1,20}填[^<>\n]{0,20}>|待(?:补充?|填写?|确认后填|定稿)(?=[】）)\]。，,；;\s]|$)|(?:请(?:在此处?)?|此处)(?:填写|补充|输入|描述|说明|粘贴)|TODO|TBD|同上次报告|示例文字|年\s+月\s+日/gu;

const placeholderLeft = (file: XrayFile): readonly Disagreement[] =>
  allPassages(file).flatMap(({ part, detail, text }) =>
    distinctBy([...text.matchAll(PLACEHOLDER)], ([found]) => found).map(({ 0: found, index }) => ({
      facts: { found },
      places: [place(part, excerpt(text, index, index + found.length), detail), place(part, found, detail)],
    })),
  );

const impossibleDate = (file: XrayFile): readonly Disagreement[] =>
  allPassages(file).flatMap(({ part, detail, text }) =>
    writtenDates(text)
      .filter(({ date }) => date === null)
      .map(({ text: written, from, to }) => ({
        facts: { written },
        places: [place(part, excerpt(text, from, to), detail), place(part, written, detail)],
      })),
  );

/** Which way a day is written changes within one text of the report. */
const mixedDates = (file: XrayFile): readonly Disagreement[] =>
  reportPassages(file).flatMap(({ part, detail, text }) => {
    const [first, other] = distinctBy(writtenDates(text), ({ form }) => form);
    return first === undefined || other === undefined
      ? []
      : [
          {
            facts: { one: first.text, other: other.text },
            places: [place(part, first.text, detail), place(part, other.text, detail)],
          },
        ];
  });

/** Units as people type them beside how GB 3100 writes them. */
const UNITS: readonly (readonly [RegExp, string])[] = [
  [/(?<=\d\s*)(?:M2|m2|㎡|平米|平方(?!米|公里|千米|厘米|毫米))(?![\w²])/u, "m²"],
  [/(?<=\d\s*)(?:KG|Kg|㎏|公斤)(?![A-Za-z])/u, "kg"],
  [/(?<=\d\s*)(?:KM|Km|公里)(?![A-Za-z])/u, "km"],
  [/(?<=\d\s*)(?:KW|Kw|kw)(?![A-Za-z])/u, "kW"],
  [/(?<=\d\s*)(?:℃|摄氏度)/u, "°C"],
];

const mixedUnits = (file: XrayFile): readonly Disagreement[] =>
  UNITS.flatMap(([typed, unit]) => {
    const own = allPassages(file).flatMap(({ part, detail, text }) => {
      const found = typed.exec(text);
      return found === null
        ? []
        : [place(part, excerpt(text, found.index, found.index + found[0].length), detail)];
    });
    const right = allPassages(file).flatMap(({ part, detail, text }) => {
      const index = text.search(new RegExp(String.raw`(?<=\d\s*)${unit}`, "u"));
      return index === -1 ? [] : [place(part, excerpt(text, index, index + unit.length), detail)];
    });
    const [one, other] = [own[0], right[0]];
    return one === undefined || other === undefined
      ? []
      : [{ facts: { unit }, places: [one, other] as const }];
  });

const SENTENCE_END = /[。！？!?.；;：:）)】」”"…]$/u;
const CUT_LEAST = 40;
const COMMA_LEAST = 12;

/** A long text that ends in the middle of a sentence was cut off when it was pasted. */
const cutOff = (file: XrayFile): readonly Disagreement[] =>
  reportPassages(file).flatMap(({ part, detail, text }) => {
    const end = text.trimEnd();
    const least = /[，,、]$/u.test(end) ? COMMA_LEAST : CUT_LEAST;
    if (end.length < least || !/[，,、与和及的]$/u.test(end) || SENTENCE_END.test(end)) return [];
    return [
      {
        places: [
          place(part, excerpt(end, end.length, end.length), detail),
          place(part, end.slice(-1), detail),
        ],
      },
    ];
  });

/** What was written is this audit's own, whole and in one hand. */
export const TEXT_CHECKS = [
  { code: "foreign-words", severity: "must-mend", clause: "5.5.9.2 i)", find: foreignWords },
  { code: "pasted-from-other", severity: "must-answer", clause: "5.5.9.2 i)", find: pastedFromOther },
  { code: "other-client-named", severity: "must-mend", clause: "5.5.2 f)", find: otherClientNamed },
  { code: "same-answer", severity: "must-answer", clause: "5.5.9.2 i)", find: sameAnswer },
  { code: "repeated", severity: "hint", clause: "5.5.9.2 i)", find: repeated },
  { code: "placeholder-left", severity: "must-mend", clause: "5.5.9.2", find: placeholderLeft },
  { code: "impossible-date", severity: "must-mend", clause: "5.5.9.2", find: impossibleDate },
  { code: "mixed-dates", severity: "hint", clause: "5.5.9.2", find: mixedDates },
  { code: "mixed-units", severity: "hint", clause: "5.5.9.2", find: mixedUnits },
  { code: "cut-off", severity: "must-answer", clause: "5.5.9.2", find: cutOff },
] as const satisfies readonly Check[];
