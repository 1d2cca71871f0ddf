import { place, type Check, type Disagreement } from "../check";
import { DENIALS, type Denial } from "../data/denials.data";
import { allPassages, reportPassages, type Passage } from "../text/passages";
import { excerpt, sentencesOf } from "../text/sentences";
import { goalOf, missedBy } from "../text/written-goals";
import type { XrayFile } from "../xray-file";
import { CLAIM_CHECKS } from "./claims";

type Said = Passage & Readonly<{ sentence: string }>;

const saying = (passages: readonly Passage[], isMeant: (sentence: string) => boolean): Said | undefined =>
  passages
    .flatMap((passage) => sentencesOf(passage.text).map((sentence) => ({ ...passage, sentence })))
    .find(({ sentence }) => isMeant(sentence));

const shown = ({ part, detail, sentence }: Said) => place(part, excerpt(sentence, 0, 100), detail);

/** What bounds a denial stands in its own clause or the one before: 2026年4月，未收到投诉. */
const isWholeDenial = (sentence: string, denied: RegExp, partly: RegExp): boolean => {
  const clauses = sentence.split(/[，,]/u);
  const at = clauses.findIndex((clause) => denied.test(clause));
  return (
    denied.test(sentence) &&
    !partly.test(at === -1 ? sentence : clauses.slice(Math.max(0, at - 1), at + 1).join())
  );
};

/** A sentence that denies a thing may tell it behind a comma: 不使用特种设备，配有电梯5部. */
const isAffirmed = (
  sentence: string,
  { denied, affirmed }: Denial["ways"][number],
  others?: RegExp,
): boolean =>
  others?.test(sentence) !== true &&
  affirmed.test(sentence) &&
  (!denied.test(sentence) ||
    sentence.split(/[，,]/u).some((clause) => affirmed.test(clause) && !denied.test(clause)));

const deniedYetThere =
  ({ ways, partly, others }: Denial) =>
  (file: XrayFile): readonly Disagreement[] => {
    const passages = allPassages(file);
    return ways
      .flatMap((way): readonly Disagreement[] => {
        const denial = saying(passages, (sentence) => isWholeDenial(sentence, way.denied, partly));
        if (denial === undefined) return [];
        const against = saying(passages, (sentence) => isAffirmed(sentence, way, others));
        return against === undefined ? [] : [{ places: [shown(denial), shown(against)] }];
      })
      .slice(0, 1);
  };

const NO_FAULT =
  /(?:未发现|没有发现|未开具|无|没有)(?:任何|开具)?(?:严重|一般|轻微|的|和|及|、|或)*不符合(?:项)?(?=[。；;，,\n]|$)|零不符合|不符合(?:项)?(?:数)?为(?:零|0)(?!\d)/u;
const ONE_GRADE = /严重|轻微|一般/u;
/** One clause conforms, one chapter: that is no statement about the audit. */
const WHOLE: readonly string[] = [
  "summary",
  "conclusions",
  "follow-up",
  "strengths",
  "scope-statement",
  "open-points",
];

const noFaultClaimed = (file: XrayFile): readonly Disagreement[] => {
  const raised = file.nonconformities.find(({ grade }) => grade !== "improvement");
  if (raised === undefined) return [];
  const claim = saying(
    file.texts.filter(({ part }) => WHOLE.includes(part)).map((each) => ({ ...each, detail: "" })),
    (sentence) => NO_FAULT.test(sentence) && !ONE_GRADE.test(sentence),
  );
  return claim === undefined
    ? []
    : [
        {
          facts: { number: raised.number },
          places: [shown(claim), place("nonconformity", raised.clause, raised.number)],
        },
      ];
};

const ALL_MET =
  /(?:目标|指标)[^。；;\n]{0,12}(?:均|全部|都|全|皆|悉数)(?:已|圆满|按期)?(?:完成|达成|实现|达标|达到|符合)|(?:全部|均|悉数|圆满)(?:完成|达成|实现|达到)(?:了)?[^。；;，,\n]{0,8}(?:目标|指标)/u;
const OF_THE_REST = /其[他它余]|除[^。；;]{1,20}外/u;

const goalsClaimedMet = (file: XrayFile): readonly Disagreement[] => {
  const claim = saying(
    reportPassages(file),
    (sentence) => ALL_MET.test(sentence) && !OF_THE_REST.test(sentence),
  );
  if (claim === undefined) return [];
  return file.objectives.flatMap(({ objective, target, result }) => {
    const goal = goalOf(target === "" ? objective : target);
    return goal === null || missedBy(goal, result) === null
      ? []
      : [{ facts: { objective }, places: [shown(claim), place("objectives", result, objective)] }];
  });
};

const temporarySitesListed = (file: XrayFile): readonly Disagreement[] => {
  const [site] = file.temporarySites;
  if (site === undefined) return [];
  const denial = DENIALS.find(({ code }) => code === "temporary-sites-denied");
  const claim = saying(
    allPassages(file),
    (sentence) => denial?.ways.some(({ denied }) => denied.test(sentence)) === true,
  );
  return claim === undefined
    ? []
    : [{ facts: { site: site.name }, places: [shown(claim), place("places", site.name)] }];
};

const DISAGREED =
  /(?:无|没有|不存在|未有)(?:任何|未解决的?)?(?:分歧|异议)|意见(?:统一|一致)|(?:取得|达成)(?:了)?一致/u;
const OPEN_DISPUTE =
  /(?:对|就)[^。；;\n无未]{0,24}(?:有|存在|提出)(?:了)?(?:异议|分歧|不同意见)|(?:不认可|不接受|不同意|不认同|拟申诉|保留意见)/u;
const OF_THE_AUDIT = /不符合|审核|定级|判定|结论/u;

const disputeDenied = (file: XrayFile): readonly Disagreement[] => {
  const passages = reportPassages(file);
  const claim = saying(passages, (sentence) => DISAGREED.test(sentence));
  const against = saying(
    passages,
    (sentence) => OPEN_DISPUTE.test(sentence) && OF_THE_AUDIT.test(sentence) && !DISAGREED.test(sentence),
  );
  return claim === undefined || against === undefined ? [] : [{ places: [shown(claim), shown(against)] }];
};

const COMPETENT =
  /(?:内审员|人员|员工)[^。；;\n]{0,16}(?:均|全部|都)?(?:能(?:够)?胜任|具备(?:了)?(?:相应|所需|足够)?的?能力|能力(?:均)?满足)/u;
const INCOMPETENT =
  /(?:人员|员工|[\p{Script=Han}](?:员|工|师))[^。；;\n]{0,40}(?:不能(?:够)?(?:回答|胜任|独立|说清)|不具备|能力不足|不熟悉|不掌握|未掌握|未经培训|答不[出上]|说不[出清]|回答不(?:出|上|正确)|一问三不知)/u;

const competenceClaimed = (file: XrayFile): readonly Disagreement[] => {
  const passages = allPassages(file);
  const claim = saying(passages, (sentence) => COMPETENT.test(sentence) && !INCOMPETENT.test(sentence));
  const against = saying(passages, (sentence) => INCOMPETENT.test(sentence));
  return claim === undefined || against === undefined ? [] : [{ places: [shown(claim), shown(against)] }];
};

/** Statements of the report against the evidence in it. */
export const STATEMENT_CHECKS: readonly Check[] = [
  ...DENIALS.map((denial) => ({
    code: denial.code,
    severity: "must-mend" as const,
    clause: denial.clause,
    find: deniedYetThere(denial),
  })),
  { code: "no-fault-claimed", severity: "must-mend", clause: "5.5.9.2 i)", find: noFaultClaimed },
  { code: "goals-claimed-met", severity: "must-mend", clause: "5.6.1 b)", find: goalsClaimedMet },
  { code: "temporary-sites-listed", severity: "must-mend", clause: "5.5.9.2 h)", find: temporarySitesListed },
  { code: "dispute-denied", severity: "must-answer", clause: "5.5.9.2 j)", find: disputeDenied },
  { code: "competence-claimed", severity: "must-answer", clause: "5.6.1 g)", find: competenceClaimed },
  ...CLAIM_CHECKS,
];
