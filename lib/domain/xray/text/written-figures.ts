import { FIGURE, figureOf } from "./figures-in-words";

const RATE =
  /((?:合格|满意|好评|及时|准时|准点|完成|履约|办结|关闭|处理|回访|回收|签收|回单|交付|达标|覆盖|解决|响应|准确|出勤|出席|培训|开箱|通过|到位|完好|持证|收缴)[^。；;，,\n\d]{0,3}率)[^。；;，,\n\d≥>]{0,6}(\d+(?:\.\d+)?)\s*[%％]/gu;
/** What is done against a plan may be more than was planned. */
const AGAINST_PLAN = /计划|产量|产值|营业|销售|任务|预算|增长|指标/u;
const PLAN_NEAR = 20;

/** Rates of something out of something: none of them can pass 100. */
export const writtenRates = (
  text: string,
): readonly Readonly<{ rate: string; percent: number; said: string }>[] =>
  [...text.matchAll(RATE)]
    .filter(
      ({ 0: said, 1: rate = "", index }) =>
        !rate.startsWith("完成") ||
        !AGAINST_PLAN.test(text.slice(Math.max(0, index - PLAN_NEAR), index) + said),
    )
    .map(([said, rate = "", percent]) => ({ rate, percent: Number(percent), said }));

type StatedFaults = Readonly<{ grade: "major" | "minor" | "all"; count: number; said: string }>;

const COUNTED = String.raw`\s*(?:项|个|份|条|处)`;
const GRADED = new RegExp(
  String.raw`(?<grade>严重|轻微|一般)\s*(?:的)?不符合(?:项)?\s*[（(【]?\s*(?<count>无|零|${FIGURE})\s*[）)】]?\s*(?:项|个|份|条)?|(?<back>${FIGURE})${COUNTED}\s*(?<named>严重|轻微|一般)(?:的)?不符合`,
  "gu",
);
const ALL = new RegExp(
  String.raw`不符合(?:项|报告)?(?:共|合计|总计|总数为)?\s*[（(【]?\s*(?<count>${FIGURE})\s*[）)】]?${COUNTED}|(?<back>${FIGURE})${COUNTED}(?:的)?不符合`,
  "gu",
);
const NOT_OF_THIS_AUDIT = /内审|内部审核|上次|上一|上年|往年|一阶段|第一阶段|关闭/u;

const countOf = (written: string): number => (written === "无" ? 0 : figureOf(written));

/** Counts of nonconformities as a text states them: 严重不符合0项，轻微不符合两项; 共开具3个不符合项. */
export const statedNonconformities = (text: string): readonly StatedFaults[] =>
  text
    .split(/[。；;\n]/u)
    .filter((sentence) => !NOT_OF_THIS_AUDIT.test(sentence))
    .flatMap((sentence) => [
      ...[...sentence.matchAll(GRADED)].map(({ 0: said, groups }) => ({
        grade: (groups?.["grade"] ?? groups?.["named"]) === "严重" ? ("major" as const) : ("minor" as const),
        count: countOf(groups?.["count"] ?? groups?.["back"] ?? "无"),
        said,
      })),
      ...[...sentence.matchAll(ALL)]
        .filter(({ index }) => !/(?:严重|轻微|一般)\s*(?:的)?$/u.test(sentence.slice(0, index)))
        .map(({ 0: said, groups }) => ({
          grade: "all" as const,
          count: countOf(groups?.["count"] ?? groups?.["back"] ?? "无"),
          said,
        })),
    ]);

const HEADS = new RegExp(
  String.raw`(?:(?:现有|在职|在册|全公司|公司|企业|共有)(?:现有|在职|在册)?(?:员工|人员|职工|从业人员)|员工总(?:人)?数|体系(?:覆盖|内)(?:员工|人员)?(?:总)?人?数|覆盖员工总?人?数|全员|现有)(?:总数|人数|规模|数量|共计|合计|总计|共|为|是|约|达|有|[:：\s]){0,4}(${FIGURE})\s*(?:多|余)?[名人](?!次|以[上下])`,
  "gu",
);
/** 全员三人 may be a meeting; so few words for so few people say nothing. */
const HEADS_LEAST = 4;

/** Heads of a whole organisation as a text states them: 现有员工35人, 全员二百六十人. */
export const statedHeadcounts = (text: string): readonly Readonly<{ people: number; said: string }>[] =>
  [...text.matchAll(HEADS)]
    .map(([said, people = ""]) => ({ people: figureOf(people), said }))
    .filter(({ people }) => people >= HEADS_LEAST);
