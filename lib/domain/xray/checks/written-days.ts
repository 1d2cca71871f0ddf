import type { PlainDate } from "@/rules/core/plain-date";
import { distinctBy, place, type Check, type Disagreement } from "../check";
import { allPassages, evidencePassages, type Passage } from "../text/passages";
import { excerpt } from "../text/sentences";
import { bracketedDealings, dealingsIn, type Dealing } from "../text/uses-and-evaluations";
import { around, datesInWords, writtenDates, writtenMonths } from "../text/written-dates";
import type { XrayFile } from "../xray-file";

/** Words beside a day that belongs to a thing's own life and not to the work that was audited. */
const OF_ITS_OWN =
  /成立|注册|有效|至|到期|截止|期限|届满|发布|颁布|实施|施行|修订|版|生效|批准|发证|取证|换证|签发|入职|聘|出生|毕业|租赁|购置|购于|投产|建成|上次|上一|获证|首次|历史|以来|始于|起运行|培训|取得|建立|编制|校准|检定|年检|修正|更名|开业|搬迁|认证|监督审核|租|公布|通过|出台|入伙|竣工|颁证|登记|加入|承租/u;
/** The whole clause tells of the past of the organisation. */
const OF_THE_PAST = /更名|开业|搬迁|租|获证|换证|认证周期|修正|修订|施行|入职/u;
const PLANNED = /计划|预计|拟|将|下次|下一|整改|完成|之前|日前|前|届时|安排|到期|有效|至|截止|期限|以前/u;

/** A term that begins within the period: what was judged and signed for it came before, as it must. */
const TERM_FROM = /(?:服务期|合同期|执行期|有效期|期限|租期|期间)(?:限)?\s*(?:为|自|从|[:：])?\s*/u;
/** What was agreed while the system ran stands for the whole of its term, also in a later period. */
const AGREED = /签订|签署|签定|订立|签约/u;
/** The matter was seen and raised, or is first of a row that goes on: 首营审批2022年9月8日，年度评审2026年3月6日. */
const RAISED = /开具(?:了)?(?:轻微|一般|严重)?不符合|见不符合/u;
const FIRST = /首次|首营|初次/u;

const sentenceAt = (text: string, from: number): string => {
  const before =
    text
      .slice(0, from)
      .split(/[。；;\n]/u)
      .at(-1) ?? "";
  return before + (text.slice(from).split(/[。；;\n]/u)[0] ?? "");
};

const isOfTerm = (sentence: string, periodFrom: PlainDate): boolean => {
  const term = TERM_FROM.exec(sentence);
  const [first] = term === null ? [] : writtenDates(sentence.slice(term.index + term[0].length).slice(0, 14));
  return first?.date !== undefined && first.date !== null && first.date >= periodFrom;
};

const isOutOfPeriodByRight = (text: string, date: PlainDate, from: number, file: XrayFile): boolean => {
  const { periodFrom, systemSince } = file;
  const sentence = sentenceAt(text, from);
  if (periodFrom === null) return true;
  return (
    RAISED.test(sentence) ||
    isOfTerm(sentence, periodFrom) ||
    (systemSince !== null && date >= systemSince && AGREED.test(sentence)) ||
    (FIRST.test(sentence) &&
      writtenDates(sentence).some((each) => each.date !== null && each.date >= periodFrom))
  );
};

const clauseAt = (text: string, from: number): string =>
  (text
    .slice(0, from)
    .split(/[。；;，,\n]/u)
    .at(-1) ?? "") + (text.slice(from).split(/[。；;，,\n]/u)[0] ?? "");

type Dated = Passage & Readonly<{ date: PlainDate; from: number; to: number }>;

const datedEvidence = (file: XrayFile, own: RegExp, withMonths: boolean): readonly Dated[] =>
  evidencePassages(file).flatMap((passage) =>
    [
      ...writtenDates(passage.text),
      ...datesInWords(passage.text),
      // The chapter on planning tells months of the client's own past; a month elsewhere is one of a record.
      ...(withMonths && passage.part !== "evaluation-planning" ? writtenMonths(passage.text) : []),
    ].flatMap((written) =>
      written.date === null ||
      own.test(around(passage.text, written)) ||
      OF_THE_PAST.test(clauseAt(passage.text, written.from))
        ? []
        : [{ ...passage, ...written, date: written.date, text: passage.text }],
    ),
  );

const beforePeriod = (file: XrayFile): readonly Disagreement[] => {
  const { periodFrom } = file;
  if (periodFrom === null) return [];
  const early = datedEvidence(file, OF_ITS_OWN, true).filter(
    ({ date, text, from }) => date < periodFrom && !isOutOfPeriodByRight(text, date, from, file),
  );
  return distinctBy(early, ({ date }) => date).map(({ part, detail, date, text, from, to }) => ({
    facts: { date, periodFrom },
    places: [place(part, excerpt(text, from, to), detail), place("timing", periodFrom)],
  }));
};

const afterClosing = (file: XrayFile): readonly Disagreement[] => {
  const { audit } = file;
  if (audit === null) return [];
  const late = datedEvidence(file, PLANNED, false).filter(({ date }) => date > audit.to);
  return distinctBy(late, ({ date }) => date).map(({ part, detail, date, text, from, to }) => ({
    facts: { date, closedOn: audit.to },
    places: [place(part, excerpt(text, from, to), detail), place("timing", audit.to)],
  }));
};

type PlacedDealing = Dealing & Pick<Passage, "part" | "detail">;

const earliest = (
  dealings: readonly PlacedDealing[],
  kind: Dealing["kind"],
  name: string,
): PlacedDealing | undefined =>
  dealings
    .filter((each) => each.kind === kind && each.name === name)
    .toSorted((one, other) => (one.date < other.date ? -1 : 1))[0];

/** An organisation is evaluated, and a contract reviewed, before it is bound by contract. */
const boundBefore =
  (kind: "evaluation" | "contract-review") =>
  (file: XrayFile): readonly Disagreement[] => {
    const dealings = evidencePassages(file).flatMap(({ part, detail, text }) =>
      [...dealingsIn(text), ...bracketedDealings(text)].map((dealing) => ({ ...dealing, part, detail })),
    );
    return [...new Set(dealings.map(({ name }) => name))].flatMap((name) => {
      const [bound, judged] = [earliest(dealings, "contract", name), earliest(dealings, kind, name)];
      if (bound === undefined || judged === undefined || judged.date <= bound.date) return [];
      return [
        {
          facts: { name, boundOn: bound.date, judgedOn: judged.date },
          places: [
            place(bound.part, bound.said, bound.detail),
            place(judged.part, judged.said, judged.detail),
          ],
        },
      ];
    });
  };

const TO = /^\s*(?:至|到|～|~|—{1,2}|–|-|－)\s*$/u;

/** Of a span of days the last is not before the first. */
const rangeReversed = (file: XrayFile): readonly Disagreement[] =>
  allPassages(file).flatMap(({ part, detail, text }) => {
    const days = writtenDates(text);
    return days.slice(1).flatMap((last, at) => {
      const first = days[at];
      if (first === undefined || !TO.test(text.slice(first.to, last.from))) return [];
      if (first.date === null || last.date === null || first.date <= last.date) return [];
      return [
        {
          facts: { from: first.date, to: last.date },
          places: [
            place(part, excerpt(text, first.from, last.to), detail),
            place(part, last.text, detail),
          ] as const,
        },
      ];
    });
  });

/** Days written in the evidence. */
export const WRITTEN_DAY_CHECKS = [
  { code: "evidence-before-period", severity: "must-answer", clause: "5.5.9.2 f)", find: beforePeriod },
  { code: "evidence-after-closing", severity: "must-mend", clause: "5.5.9.2 h)", find: afterClosing },
  {
    code: "bound-before-evaluation",
    severity: "must-answer",
    clause: "5.6.1 d)",
    find: boundBefore("evaluation"),
  },
  {
    code: "bound-before-review",
    severity: "must-answer",
    clause: "5.6.1 d)",
    find: boundBefore("contract-review"),
  },
  { code: "range-reversed", severity: "must-mend", clause: "5.5.9.2", find: rangeReversed },
] as const satisfies readonly Check[];
