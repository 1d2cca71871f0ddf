import type { PlainDate } from "@/rules/core/plain-date";
import { organisationNames } from "./organisation-names";
import { writtenDates } from "./written-dates";

/** What a text says was done with an organisation on a day: bound by contract, its contract reviewed, itself evaluated. */
export type Dealing = Readonly<{
  name: string;
  kind: "contract" | "contract-review" | "evaluation";
  date: PlainDate;
  said: string;
}>;

const KINDS = [
  [
    "evaluation",
    /(?:供方|供应商|外包方|承包方|合格供方)[^。；;]{0,12}(?:评价|评定|考察|审批|认定|资格)|评价(?:日期|时间)|(?:进行|实施|完成|做)了?[^。；;]{0,6}(?:评价|评定)|(?:首营|准入|入围|资格)(?:审批|评审|评定|认定|审核)|(?:年度)?(?:复评|评价|评定)(?:合格|通过|\d|结论|得分)|日(?:首次|年度)?(?:评价|评定|复评)/u,
  ],
  ["contract-review", /合同评审|订单评审|评审(?:日期|时间|记录|单)|(?:^|日|\d)评审|评审(?=\s*\d{4})/u],
  [
    "contract",
    /(?:签订|签署|订立|签定|签)[^。；;]{0,30}(?:合同|协议|订单|契约)|签订|签约|(?:下达|下)(?:了)?(?:首单|首批|订单|采购单)|(?:采购|购销)(?:合同|订单)|日(?:起)?委托|起(?:由其)?(?:送洗|供货|承运|合作|供应|加工|使用)/u,
  ],
] as const;

/** Agreements that bind nobody who was to be judged first. */
const NO_CONTRACT = /保密|意向|租赁|验收报告|会议纪要|续签|补充协议/u;
const AGAIN = /年度|复评|再评价|绩效|履约|满意/u;

type Reading = Readonly<{ name: string | null; kind: Dealing["kind"] | null; found: readonly Dealing[] }>;

const kindOf = (clause: string): Dealing["kind"] | null => {
  const kind = KINDS.find(([, words]) => words.test(clause))?.[0] ?? null;
  return kind === "contract" && NO_CONTRACT.test(clause) ? null : kind;
};

const PARTNER =
  /(?:与|和|同)(?!外包)(?<name>[\p{Script=Han}A-Za-z（）()]{3,30}?)(?:签订|签署|签定|订立|签约)/u;
/** At the head of a clause stands whom it is about: 栖州紧固件厂，2025年7月11日评价. */
const HEAD =
  /^(?:\d[.、）)]|——|抽查?[:：]?)?\s*(?<name>[\p{Script=Han}]{2,14}(?:厂|车队|运输队|合作社|商行|经营部|协会|学会|中学|小学|幼儿园|工作室))$/u;

const nameIn = (clause: string): string | undefined =>
  PARTNER.exec(clause)?.groups?.["name"] ??
  organisationNames(clause).at(-1) ??
  HEAD.exec(clause.trim())?.groups?.["name"];

/**
 * Reads a text clause by clause: a day belongs to the organisation and the act named with it, or last before it in the
 * sentence. "2026.3.1与甲公司签订合同，评审日期：2026.3.2": a contract of 1 March and its review of 2 March, both of 甲公司.
 */
export const dealingsIn = (text: string): readonly Dealing[] =>
  text.split(/[。\n]/u).reduce<Reading>(
    (whole, sentence) =>
      sentence.split(/[；;，,（()）]/u).reduce<Reading>(
        (before, clause) => {
          const [own, act, last] = [nameIn(clause), kindOf(clause), before.found.at(-1)];
          // A second contract in a row without a name is somebody else's.
          const isOthers =
            own === undefined &&
            act === "contract" &&
            last?.kind === "contract-review" &&
            last.name === before.name;
          const named = isOthers ? null : (own ?? before.name);
          const kind = act ?? (named === before.name ? before.kind : null);
          const date = writtenDates(clause).find((written) => written.date !== null)?.date ?? null;
          if (named === null || kind === null || date === null) return { ...before, name: named, kind };
          const isAgain = kind === "evaluation" && AGAIN.test(clause);
          return {
            name: named,
            kind: null,
            found: [...before.found, ...(isAgain ? [] : [{ name: named, kind, date, said: clause.trim() }])],
          };
        },
        { ...whole, kind: null },
      ),
    { name: null, kind: null, found: [] },
  ).found;

const BRACKETED = /(?<name>[^、，,。；;：:（）()\n]{2,30})[（(](?<inside>[^（）()\n]{10,80})[）)]/gu;

/** What the brackets behind a name tell of it: 甲酒店租赁合同（2026-03-01评审，2026-03-02签订）. */
export const bracketedDealings = (text: string): readonly Dealing[] =>
  [...text.matchAll(BRACKETED)].flatMap(({ 0: said, groups }) => {
    const name = (groups?.["name"] ?? "").trim();
    return (groups?.["inside"] ?? "").split(/[，,；;、]/u).flatMap((clause) => {
      const [kind, date] = [
        kindOf(clause),
        writtenDates(clause).find((written) => written.date !== null)?.date,
      ];
      const isAgain = kind === "evaluation" && AGAIN.test(clause);
      return kind === null || date === null || date === undefined || isAgain
        ? []
        : [{ name, kind, date, said }];
    });
  });
