import { place, type Check, type Disagreement } from "../check";
import { DENIALS, type Denial } from "../data/denials.data";
import { allPassages, reportPassages, type Passage } from "../text/passages";
import { excerpt, sentencesOf } from "../text/sentences";
import { goalOf, percentIn } from "../text/written-figures";
import type { XrayFile } from "../xray-file";

type Said = Passage & Readonly<{ sentence: string }>;

const saying = (passages: readonly Passage[], isMeant: (sentence: string) => boolean): Said | undefined =>
  passages
    .flatMap((passage) => sentencesOf(passage.text).map((sentence) => ({ ...passage, sentence })))
    .find(({ sentence }) => isMeant(sentence));

const shown = ({ part, detail, sentence }: Said) => place(part, excerpt(sentence, 0, 100), detail);

const deniedYetThere =
  ({ denied, partly, affirmed }: Denial) =>
  (file: XrayFile): readonly Disagreement[] => {
    const passages = allPassages(file);
    const denial = saying(passages, (sentence) => denied.test(sentence) && !partly.test(sentence));
    if (denial === undefined) return [];
    const against = saying(passages, (sentence) => affirmed.test(sentence) && !denied.test(sentence));
    return against === undefined ? [] : [{ places: [shown(denial), shown(against)] }];
  };

const NO_FAULT =
  /(?:未发现|没有发现|未开具|无|没有)(?:任何|开具)?(?:严重|一般|轻微|的|和|及|、|或)*不符合(?:项)?(?=[。；;，,\n]|$)/u;
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

const ALL_MET = /目标[^。；;\n]{0,12}(?:均|全部|都|全)(?:已)?(?:完成|达成|实现|达标|达到|符合)/u;

const goalsClaimedMet = (file: XrayFile): readonly Disagreement[] => {
  const claim = saying(reportPassages(file), (sentence) => ALL_MET.test(sentence));
  if (claim === undefined) return [];
  return file.objectives.flatMap(({ objective, target, result }) => {
    const [goal, reached] = [goalOf(target === "" ? objective : target), percentIn(result)];
    if (goal === null || reached === null) return [];
    const isMet = goal.isAtLeast ? reached >= goal.percent : reached <= goal.percent;
    return isMet
      ? []
      : [{ facts: { objective }, places: [shown(claim), place("objectives", result, objective)] }];
  });
};

const temporarySitesListed = (file: XrayFile): readonly Disagreement[] => {
  const [site] = file.temporarySites;
  if (site === undefined) return [];
  const denial = DENIALS.find(({ code }) => code === "temporary-sites-denied");
  const claim = saying(allPassages(file), (sentence) => denial?.denied.test(sentence) === true);
  return claim === undefined
    ? []
    : [{ facts: { site: site.name }, places: [shown(claim), place("places", site.name)] }];
};

const DISAGREED = /(?:无|没有|不存在|未有)(?:任何|未解决的?)?(?:分歧|异议)/u;
const OPEN_DISPUTE = /(?:对|就)[^。；;\n无未]{0,24}(?:有|存在|提出)(?:了)?(?:异议|分歧|不同意见)/u;

const disputeDenied = (file: XrayFile): readonly Disagreement[] => {
  const passages = reportPassages(file);
  const claim = saying(passages, (sentence) => DISAGREED.test(sentence));
  const against = saying(passages, (sentence) => OPEN_DISPUTE.test(sentence) && !DISAGREED.test(sentence));
  return claim === undefined || against === undefined ? [] : [{ places: [shown(claim), shown(against)] }];
};

const COMPETENT =
  /(?:内审员|人员|员工)[^。；;\n]{0,16}(?:均|全部|都)?(?:能(?:够)?胜任|具备(?:了)?(?:相应|所需|足够)?的?能力|能力(?:均)?满足)/u;
const INCOMPETENT =
  /(?:内审员|人员|员工)[^。；;\n]{0,40}(?:不能(?:够)?(?:回答|胜任|独立|说清)|不具备|能力不足|不熟悉|未经培训)/u;

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
];
