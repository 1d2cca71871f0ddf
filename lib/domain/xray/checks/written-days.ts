import { addMonths, type PlainDate } from "@/rules/core/plain-date";
import { distinctBy, place, type Check, type Disagreement } from "../check";
import { allPassages, evidencePassages, type Passage } from "../text/passages";
import { excerpt } from "../text/sentences";
import { dealingsIn, type Dealing } from "../text/uses-and-evaluations";
import { around, writtenDates } from "../text/written-dates";
import type { XrayFile } from "../xray-file";

/** Words beside a day that belongs to a thing's own life and not to the work that was audited. */
const OF_ITS_OWN =
  /成立|注册|有效|至|到期|截止|期限|届满|发布|颁布|实施|施行|修订|版|生效|批准|发证|取证|换证|签发|入职|聘|出生|毕业|租赁|购置|购于|投产|建成|上次|上一|获证|首次|历史|以来|始于|起运行|建立|编制|校准|检定|年检/u;
const PLANNED = /计划|预计|拟|将|下次|下一|整改|完成|之前|日前|前|届时|安排|到期|有效|至|截止|期限|以前/u;

type Dated = Passage & Readonly<{ date: PlainDate; from: number; to: number }>;

const datedEvidence = (file: XrayFile, own: RegExp): readonly Dated[] =>
  evidencePassages(file).flatMap((passage) =>
    writtenDates(passage.text).flatMap((written) =>
      written.date === null || own.test(around(passage.text, written))
        ? []
        : [{ ...passage, ...written, date: written.date, text: passage.text }],
    ),
  );

const beforePeriod = (file: XrayFile): readonly Disagreement[] => {
  const { periodFrom } = file;
  if (periodFrom === null) return [];
  const early = datedEvidence(file, OF_ITS_OWN).filter(({ date }) => date < periodFrom);
  return distinctBy(early, ({ date }) => date).map(({ part, detail, date, text, from, to }) => ({
    facts: { date, periodFrom },
    places: [place(part, excerpt(text, from, to), detail), place("timing", periodFrom)],
  }));
};

const afterClosing = (file: XrayFile): readonly Disagreement[] => {
  const { audit } = file;
  if (audit === null) return [];
  const late = datedEvidence(file, PLANNED).filter(({ date }) => date > audit.to);
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
      dealingsIn(text).map((dealing) => ({ ...dealing, part, detail })),
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

const YEARS: Readonly<Record<string, number>> = {
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  十: 10,
  多: 3,
  数: 3,
};
const EXPERIENCE =
  /(?:在?(?:本|该|我)?(?:公司|厂|单位|企业)[^。；;，,\n]{0,8}(?:工作|从业|任职|服务)(?:已有|已|了)?|(?:工作|任职)(?:已有|已|了)?)\s*(\d{1,2}|[二两三四五六七八九十多数])\s*(?:余|多)?年|(?:公司|企业|单位)(?:成立|经营|运营)(?:已有|已|了)?\s*(\d{1,2}|[二两三四五六七八九十多数])\s*(?:余|多)?年/gu;

const yearsOf = (written: string): number => YEARS[written] ?? Number(written);

/** People cannot have worked for an organisation longer than it exists. */
const olderThanFounded = (file: XrayFile): readonly Disagreement[] => {
  const { foundedOn, audit } = file;
  if (foundedOn === null || audit === null) return [];
  return allPassages(file).flatMap(({ part, detail, text }) =>
    [...text.matchAll(EXPERIENCE)]
      .filter(([, first, second]) => addMonths(foundedOn, 12 * yearsOf(first ?? second ?? "0")) > audit.to)
      .map((found) => ({
        facts: { foundedOn },
        places: [
          place(part, excerpt(text, found.index, found.index + found[0].length), detail),
          place("organisation", foundedOn, "founded"),
        ],
      })),
  );
};

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
  { code: "older-than-founded", severity: "must-answer", clause: "5.5.9.2 i)", find: olderThanFounded },
] as const satisfies readonly Check[];
