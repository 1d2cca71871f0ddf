import type { HandCase } from "./read-hand-cases";
import { auditWord, filled, gradeWord, numberIn, partsOf, schemeWord, yesOrNo } from "./words";

export const samplingQuestion = ({ cell }: HandCase): object => ({
  scheme: schemeWord(cell("scheme")),
  audit: auditWord(cell("audit")),
  dissimilar: numberIn(cell("dissimilar")),
  similar: partsOf(cell("similar"), " ").map(numberIn),
  provedEffective: yesOrNo(cell("provedEffective")),
});

/** "121:10/7/7": of 121 similar sites the table says 10, the share of the root 7, the sample is 7. */
const groupIn = (written: string): object => {
  const [n = "", table = "", floor = "", sample = ""] = written.split(/[:/]/);
  return { n: numberIn(n), table: numberIn(table), floor: numberIn(floor), sample: numberIn(sample) };
};

export const samplingExpected = ({ cell }: HandCase): object => ({
  sample: numberIn(cell("sample")),
  dissimilarSample: numberIn(cell("dissimilarSample")),
  groups: partsOf(cell("groups"), " ").map(groupIn),
  centralOffice: true,
});

export const deadlineQuestion = ({ cell }: HandCase): object => ({
  scheme: schemeWord(cell("scheme")),
  clock: cell("clock"),
  from: cell("from"),
  first: yesOrNo(cell("first")),
});

export const deadlineExpected = ({ cell }: HandCase): object => ({
  limit: cell("limit"),
  provisional: yesOrNo(cell("provisional")),
});

export const validityQuestion = ({ cell }: HandCase): object => ({
  scheme: "OLS/GZ-0071",
  kind: auditWord(cell("kind")),
  decidedOn: cell("decidedOn"),
  ...filled("previousLastDay", cell("previousLastDay"), String),
});

export const validityExpected = ({ cell }: HandCase): object => ({
  firstDay: cell("firstDay"),
  lastDay: cell("lastDay"),
});

export const gradeQuestion = ({ cell }: HandCase): object => ({
  scheme: "OLS/GZ-0071",
  audit: auditWord(cell("audit")),
  grade: gradeWord(cell("grade")),
  criteria: partsOf(cell("criteria"), " "),
  minorsOnProcess: numberIn(cell("minorsOnProcess")),
  ...filled("reason", cell("reason"), String),
});

export const gradeExpected = ({ cell }: HandCase): object => ({ grade: gradeWord(cell("grade")) });
