import { HOMOPHONES } from "../data/homophones.data";
import { LOOK_ALIKES } from "../data/look-alikes.data";

/** How the name of an organisation ends. */
const ENDING =
  "(?:有限责任公司|股份有限公司|有限公司|分公司|集团公司|公司|集团|事务所|研究院|研究所|设计院|医院|学院|大学|银行|合作社|经营部|工厂|中心)";

const ENDINGS = new RegExp(String.raw`${ENDING}(?:\p{Script=Han}{2,8}分公司)?`, "gu");
const RUN_MOST = 30;
const RUN_END = new RegExp(String.raw`[\p{Script=Han}A-Za-z（）()·&]*$`, "u");

/** From its ending back to where its characters begin: cheaper than a search that starts at every character. */
const runsIn = (text: string): readonly string[] =>
  [...text.matchAll(ENDINGS)].map(({ 0: ending, index }) => {
    const before = text.slice(Math.max(0, index - RUN_MOST), index);
    return `${RUN_END.exec(before)?.[0] ?? ""}${ending}`;
  });

/** Words that lead to a name and are none of it. */
const LEADING =
  /^.*(?:[与向由从给被查对]|签订|签署|客户|顾客|供方|供应商|外包方|单位|名称|抽查|选择|委托|关于|以及|其中|提供的?)(?=[\p{Script=Han}A-Za-z（(]{5,})/u;

/** Words such as 本公司 or 该公司 that end like a name and are none. */
const NO_NAME =
  /^(?:(?:本|该|贵|我|各|其|分|子|总|母|集团|上述|公司|企业|认证|咨询|有限)+(?:公司|集团|中心|单位))$/u;

const GENERIC = /(?:有限责任公司|股份有限公司|有限公司|分公司|集团公司|公司|集团)$/u;
const CORE_LEAST = 4;

const normal = (name: string): string => name.normalize("NFKC").replaceAll(/[()（）\s]/gu, "");

/** Names of organisations in a text, as written, without the words that lead to them. */
export const organisationNames = (text: string): readonly string[] => [
  ...new Set(
    runsIn(text)
      .map((run) => run.replace(LEADING, ""))
      .filter((name) => !NO_NAME.test(name) && normal(name).replace(GENERIC, "").length >= CORE_LEAST),
  ),
];

const SOUNDS: ReadonlyMap<string, number> = new Map(
  HOMOPHONES.flatMap(([, characters], index) => Array.from(characters, (each) => [each, index] as const)),
);

/** Whether one character is easily written for the other: read alike or drawn alike. */
export const isMistakable = (one: string, other: string): boolean => {
  const sound = SOUNDS.get(one);
  return (
    (sound !== undefined && sound === SOUNDS.get(other)) ||
    LOOK_ALIKES.some((group) => group.includes(one) && group.includes(other))
  );
};

const PLACE_END = /[州市省县区镇]/u;
/** Characters before the odd one that must agree, unless a name begins there. */
const BEFORE_LEAST = 2;

/**
 * Whether two names are one name spelt two ways: read from their ends, exactly one character differs and is easily
 * taken for the other (卡西塞 / 卡西赛). Whatever leads to a name in its sentence does not count.
 */
export const isSpeltTwoWays = (first: string, second: string): boolean => {
  const [one, other] = [Array.from(normal(first)).toReversed(), Array.from(normal(second)).toReversed()];
  const odd = one.findIndex((character, index) => character !== other[index]);
  const [mine, yours] = [one[odd], other[odd]];
  if (mine === undefined || yours === undefined || !isMistakable(mine, yours)) return false;
  const [before, beforeOther] = [one.slice(odd + 1), other.slice(odd + 1)];
  const same = before.findIndex((character, index) => character !== beforeOther[index]);
  const agreeing = same === -1 ? before.length : same;
  // 宁州远大 and 澄州远达 lie in two places.
  if (same > 0 && PLACE_END.test(before[same - 1] ?? "") && before.length === beforeOther.length)
    return false;
  return agreeing >= Math.min(BEFORE_LEAST, before.length, beforeOther.length);
};

/** Names that stand in a text with one character changed for one that sounds or looks alike. */
export const misspelt = (name: string, text: string): readonly string[] => {
  const characters = Array.from(name);
  return characters.flatMap((character, place) => {
    const [before, behind] = [characters.slice(0, place).join(""), characters.slice(place + 1).join("")];
    return [
      ...text.matchAll(new RegExp(`${escaped(before)}(\\p{Script=Han})${escaped(behind)}`, "gu")),
    ].flatMap(([found, odd = ""]) => (odd !== character && isMistakable(odd, character) ? [found] : []));
  });
};

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
