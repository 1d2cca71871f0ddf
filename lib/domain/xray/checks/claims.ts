import { place, type Check, type Disagreement } from "../check";
import { CLAIMS, type Claim } from "../data/claims.data";
import { allPassages, type Passage } from "../text/passages";
import { excerpt, sentencesOf } from "../text/sentences";
import type { XrayFile } from "../xray-file";

type Said = Passage & Readonly<{ sentence: string; clause: string }>;

/** The rest of a whole is no claim of all of it. */
const OF_THE_REST = /其[他它余]|除[^。；;]{1,24}外|此外/u;
/** What had been amiss and was put right, or is not in use, stands against no claim. */
const SETTLED =
  /已(?:补|于|经|重新|换|停用|封存|报废|完成|关闭|送)|后(?:补|已|又)|停用|封存|报废|备用|闲置|待岗|未上岗|曾|整改(?:后|完)|计划|如|防止|避免|不得|禁止|规定/u;

const saidIn = (file: XrayFile): readonly Said[] =>
  allPassages(file).flatMap((passage) =>
    sentencesOf(passage.text).flatMap((sentence) =>
      sentence.split(/[，,]/u).map((clause) => ({ ...passage, sentence, clause })),
    ),
  );

const shown = ({ part, detail, sentence }: Said) => place(part, excerpt(sentence, 0, 100), detail);

/** What the client found itself is what its audits are for; that it was closed is told beside it. */
const OF_OWN_AUDIT = /内审|内部审核|自查|审核发现/u;

const isOfOneSubject = (one: Said, other: Said, subjects: Claim["subjects"]): boolean =>
  subjects === undefined
    ? !OF_OWN_AUDIT.test(other.sentence) && other.part !== "evaluation-internal-audit"
    : subjects.some((subject) => subject.test(one.sentence) && subject.test(other.sentence));

const claimedOfAll =
  ({ claimed, against, subjects }: Claim) =>
  (file: XrayFile): readonly Disagreement[] => {
    const said = saidIn(file);
    const exceptions = said.filter(
      ({ sentence, clause }) =>
        against.test(clause) && !SETTLED.test(sentence.slice(sentence.indexOf(clause))),
    );
    return said
      .filter(({ sentence, clause }) => claimed.test(clause) && !OF_THE_REST.test(sentence))
      .flatMap((claim) => {
        const exception = exceptions.find(
          (each) => each.clause !== claim.clause && isOfOneSubject(claim, each, subjects),
        );
        return exception === undefined ? [] : [{ places: [shown(claim), shown(exception)] as const }];
      })
      .slice(0, 1);
  };

/** What is claimed of all and does not hold of one. */
export const CLAIM_CHECKS: readonly Check[] = CLAIMS.map((claim) => ({
  code: claim.code,
  severity: "must-answer" as const,
  clause: "5.5.9.2 i)",
  find: claimedOfAll(claim),
}));
