import type { Language } from "../kit/model";
import { agendaWords } from "../attendance/agenda";
import { wordsIn, type Words } from "../kit/words";

type Field = Readonly<{ language: Language; document: string; name: string }>;
type Options = Readonly<Record<string, string>>;

const outcomes = (words: Words): Options => ({
  ...words.reportReviewRecord.outcomes,
  ...words.decisionRecord.outcomeKind,
  ...{ ready: words.stage1Report.ready, notReady: words.stage1Report.notReady },
  ...{ recommend: words.stage2Report.recommend, recommendAfter: words.stage2Report.recommendAfter },
  notRecommend: words.stage2Report.notRecommend,
  ...{ effective: words.nonconformityReport.effective, planAccepted: words.nonconformityReport.planAccepted },
  notAccepted: words.nonconformityReport.notAccepted,
});

const reviewOutcomes = ({ applicationReview: words }: Words): Options => ({
  ...{ met: words.met, notMet: words.notMet, notApplicable: words.notApplicable },
  ...{ accept: words.accept, supplement: words.supplement, refuse: words.refuse },
});

/** The words of every field that is one of several, as the papers themselves say them. */
const choices = (words: Words, { document, language }: Field): Readonly<Record<string, Options>> => {
  const { common, stage2Report: report, nonconformityReport: nonconformity, attendance } = words;
  const verifiedBy = { documents: nonconformity.byDocuments, onSite: nonconformity.onSite };
  const answers = { conforms: report.conforms, mostly: report.mostly, fails: report.fails };
  return {
    answer: answers,
    auditKind: words.auditKind,
    binding: { own: words.manDaysRecord.own, floor: words.manDaysRecord.floor },
    by: words.samplingRecord.ways,
    capacity: words.attendance.capacityKind,
    chapter: report.chapters,
    fromHalf: { morning: common.morning, afternoon: common.afternoon },
    toHalf: { morning: common.morning, afternoon: common.afternoon },
    grade: { ...words.grade, ...answers },
    integration: report.integrationKind,
    kind: { ...words.siteKind, ...words.auditPlan.rowKind },
    language: words.template.languages,
    method: words.method,
    outcome: document === "application-review-record" ? reviewOutcomes(words) : outcomes(words),
    result: words.stage1Report.resultKind,
    role: words.role,
    stage: words.stage,
    status: { ...words.status, none: common.none },
    type: words.notice.title,
    accepted: nonconformity.parts,
    part: nonconformity.parts,
    action: attendance.courseAction,
    ground: attendance.courseGround,
    gradeGrounds: nonconformity.grounds,
    point: agendaWords(language),
    unit: words.template.units,
    verdict: {
      ...report.verdictKind,
      ...report.matterVerdict,
      ...words.checkList.verdicts,
      ...nonconformity.effectVerdict,
    },
    verificationWay: verifiedBy,
    way: { ...words.samplingRecord.way, ...verifiedBy },
  };
};

/** What one option of a field is called. A field without words is a fault of ours, found by a test. */
export const choiceWord = (field: Field, option: string): string => {
  const word = choices(wordsIn(field.language), field)[field.name]?.[option];
  if (word === undefined) throw new Error(`No word for ${option} of ${field.name} in ${field.document}.`);
  return word;
};

/** Texts that hold a code: the words of the code, where it has some. */
const CODED: ReadonlySet<string> = new Set(["gradeGrounds"]);

/** A text as the paper would say it. */
export const textWord = (field: Field, text: string): string =>
  CODED.has(field.name) ? (choices(wordsIn(field.language), field)[field.name]?.[text] ?? text) : text;
