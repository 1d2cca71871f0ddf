import { addMonths, type PlainDate } from "@/rules/core/plain-date";
import { distinctBy, place, type Check, type Disagreement } from "../check";
import { figureOf } from "../text/figures-in-words";
import { organisationNames } from "../text/organisation-names";
import { allPassages, evidencePassages, reportPassages } from "../text/passages";
import { excerpt, sentencesOf } from "../text/sentences";
import { writtenDates } from "../text/written-dates";
import type { XrayFile } from "../xray-file";

const YEARS = String.raw`(\d{1,2}|[一二两三四五六七八九十]{1,3}|多|数)\s*(?:余|多)?(?:年|载)`;
const EXPERIENCE = new RegExp(
  String.raw`(?:在?(?:本|该|我)?(?:公司|厂|单位|企业)[^。；;，,\n]{0,8}(?:工作|从业|任职|服务)(?:已有|已|了)?|(?:工作|任职)(?:已有|已|了)?)\s*${YEARS}|(?:公司|企业|单位)(?:[^。；;，,\n为的]{0,4}(?:扎根|深耕|专注|创业)[^。；;，,\n]{0,6}?|成立|经营|运营)(?:已有|已|了)?\s*${YEARS}`,
  "gu",
);
const SEVERAL = 3;
const yearsOf = (written: string): number => (/[多数]/u.test(written) ? SEVERAL : figureOf(written));

const JOINED =
  /((?:19|20)\d{2})年(?:\d{1,2}月)?(?:\d{1,2}日)?(?:入职|进厂|加入(?:本|我)?(?:公司|企业|酒店|厂))/gu;

/** Clauses of a text, a list of days kept whole. */
const clausesOf = (text: string): readonly string[] => text.split(/[。；;，,\n]/u);

const SINCE =
  /(?:自|从|早在|于|早于)?((?:19|20)\d{2})\s*年(?:\d{1,2}月)?(?:\d{1,2}日)?(?:份|底|初)?(?:起|以来|开始|至今|就|便|即|已)/gu;
const WHO_MOST = 40;
/** Who is meant: the client, and not whoever came before it, belongs to it or deals with it. */
const THE_CLIENT = /(?:^|\P{Script=Han}|[本我该])(?:公司|企业|工厂|酒店|单位|组织)|我司/u;
const ANOTHER =
  /前身|母公司|总公司|分公司|子公司|集团|股东|原|收购|供方|供应商|外包|顾客|客户|经理|董事|创始|老板|负责人|团队|标准|法规/u;

const sinceBefore = (text: string, { foundedOn, names }: XrayFile) =>
  [...text.matchAll(SINCE)].filter(({ 1: year, index }) => {
    const before =
      clausesOf(text.slice(Math.max(0, index - WHO_MOST), index))
        .at(-1)
        ?.trim() ?? "";
    const named = organisationNames(before);
    const isOwn = named.some((each) => names.some(({ name }) => each.includes(name)));
    return (
      foundedOn !== null &&
      Number(year) < Number(foundedOn.slice(0, 4)) &&
      (isOwn || (named.length === 0 && THE_CLIENT.test(before))) &&
      !ANOTHER.test(before)
    );
  });

/** People cannot have worked for an organisation longer than it exists, nor have joined it before. */
const olderThanFounded = (file: XrayFile): readonly Disagreement[] => {
  const { foundedOn, audit } = file;
  if (foundedOn === null || audit === null) return [];
  return allPassages(file).flatMap(({ part, detail, text }) =>
    [
      ...[...text.matchAll(EXPERIENCE)].filter(
        ([, first, second]) => addMonths(foundedOn, 12 * yearsOf(first ?? second ?? "0")) > audit.to,
      ),
      ...[...text.matchAll(JOINED)].filter(([, year]) => Number(year) < Number(foundedOn.slice(0, 4))),
      ...sinceBefore(text, file),
    ].map((found) => ({
      facts: { foundedOn },
      places: [
        place(part, excerpt(text, found.index, found.index + found[0].length), detail),
        place("organisation", foundedOn, "founded"),
      ] as const,
    })),
  );
};

const BEGAN = /(?:成立|创建|创立|创办|组建|设立)(?:于|日期|时间)?|(?:注册)?成立/u;
const OF_ANOTHER = /小组|委员会|部门|集团|分公司|子公司|中心|协会|专项|项目部|供方|顾客|客户/u;
const RUNNING = /体系[^。；;，,\n]{0,10}(?:起)?(?:运行|实施)|(?:起)?(?:运行|实施)[^。；;，,\n]{0,6}体系/u;
const ABOUT_PAPERS = /文件|手册|标准|换版|法|条例|办法|范围|整合|计划/u;
const OWN_AUDIT = /内审|内部审核/u;
const OWN_REVIEW = /管理评审|管评/u;
const NOT_THE_DAY = /关闭|整改|计划于|拟|编制|培训|证书|下次|上次|前次|上一|去年|通知|批准|发布|前/u;

type ToldDay = Readonly<{
  what: keyof typeof RECORDED;
  known: PlainDate | null;
  isMeant: (clause: string) => boolean;
}>;

const toldDays = (file: XrayFile): readonly ToldDay[] => {
  const own = file.names.map(({ name }) => name);
  const isOwn = (clause: string): boolean =>
    !OF_ANOTHER.test(clause) &&
    organisationNames(clause).every((name) => own.some((each) => name.includes(each)));
  return [
    { what: "founded", known: file.foundedOn, isMeant: (clause) => BEGAN.test(clause) && isOwn(clause) },
    {
      what: "system",
      known: file.systemSince,
      isMeant: (clause) => RUNNING.test(clause) && !ABOUT_PAPERS.test(clause),
    },
    {
      what: "internal",
      known: file.internalAuditOn,
      isMeant: (clause) => OWN_AUDIT.test(clause) && !OWN_REVIEW.test(clause) && !NOT_THE_DAY.test(clause),
    },
    {
      what: "management",
      known: file.managementReviewOn,
      isMeant: (clause) => OWN_REVIEW.test(clause) && !OWN_AUDIT.test(clause) && !NOT_THE_DAY.test(clause),
    },
  ];
};

const RECORDED = {
  founded: ["organisation", "founded"],
  system: ["organisation", "system-since"],
  internal: ["evaluation-internal-audit", "internal-audit"],
  management: ["evaluation-internal-audit", "management-review"],
} as const;

/** A day of the client's own told in the text, and another on record. */
const ownDayDiffers = (file: XrayFile): readonly Disagreement[] => {
  const passages = [...reportPassages(file), ...evidencePassages(file).filter(({ part }) => part === "note")];
  return toldDays(file).flatMap(({ what, known, isMeant }) => {
    if (known === null) return [];
    const [recordedIn, detailOf] = RECORDED[what];
    const found = passages.flatMap(({ part, detail, text }) =>
      clausesOf(text)
        .filter(isMeant)
        .flatMap((clause) => {
          const days = writtenDates(clause).flatMap(({ date }) => (date === null ? [] : [date]));
          const [first, last] = [days[0], days.at(-1)];
          if (first === undefined || last === undefined || (first <= known && known <= last)) return [];
          return [
            {
              facts: { what, one: first, other: known },
              places: [place(part, clause.trim(), detail), place(recordedIn, known, detailOf)] as const,
            },
          ];
        }),
    );
    return distinctBy(found, ({ facts }) => facts.one);
  });
};

const VALID_TO = /有效期(?:限)?(?:至|到|截止(?:至|到)?|截至)\s*/u;
const SETTLED =
  /已(?:换|延续|续|更新|作废|停用|注销|失效)|不符合|到期前|此前|曾|原证|旧证|停止使用|封存|重新|新证/u;

/** A term told in the evidence that had run out before the audit, without a word on it. */
const lapsedInText = (file: XrayFile): readonly Disagreement[] => {
  const { audit } = file;
  if (audit === null) return [];
  return evidencePassages(file).flatMap(({ part, detail, text }) =>
    sentencesOf(text)
      .filter((sentence) => VALID_TO.test(sentence) && !SETTLED.test(sentence))
      .flatMap((sentence) =>
        sentence
          .split(VALID_TO)
          .slice(1)
          .flatMap((rest) => {
            const [written] = writtenDates(rest.slice(0, 14));
            const until = written?.from === 0 ? written.date : null;
            return until === null || until >= audit.from
              ? []
              : [
                  {
                    facts: { validTo: until },
                    places: [
                      place(part, excerpt(sentence, 0, 100), detail),
                      place("timing", audit.from),
                    ] as const,
                  },
                ];
          }),
      ),
  );
};

/** Days the text tells of the client itself. */
export const TOLD_DAY_CHECKS = [
  { code: "older-than-founded", severity: "must-answer", clause: "5.5.9.2 i)", find: olderThanFounded },
  { code: "own-day-differs", severity: "must-answer", clause: "5.5.9.2 i)", find: ownDayDiffers },
  { code: "paper-lapsed-in-text", severity: "must-answer", clause: "5.6.1 c)", find: lapsedInText },
] as const satisfies readonly Check[];
