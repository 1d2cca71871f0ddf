import type { CompetenceRecord } from "../person/competence";
import type { PlainDate } from "@/rules/core/plain-date";
import type { DecisionFacts } from "./assess-decision";
import type { DecisionCheckKey, DecisionGround } from "./decision-checks";

/** The people around a decision: who did what on the case, and what is on record of the one who decides. */
export type DecisionPeople = Readonly<{
  applicationReviewer: string;
  leader: string;
  team: readonly string[];
  reportReviewer: string;
  decider: Readonly<{
    name: string;
    /** First day at the body; null: does not belong to it today. */
    employedSince: PlainDate | null;
    /** Valid records as decision maker for the scheme. */
    competence: readonly CompetenceRecord[];
  }>;
}>;

const NONE: DecisionGround["facts"] = {};

type Nonconformities = DecisionFacts["nonconformities"];

/** Numbers with the day on which each was settled; a dash where it is still open. */
const settled = (
  all: Nonconformities,
  grade: "major" | "minor",
  dayOf: (one: Nonconformities[number]) => PlainDate | null,
): DecisionGround => {
  const chosen = all.filter((one) => one.grade === grade);
  if (chosen.length === 0) return { key: `no-${grade}`, facts: NONE };
  return {
    key: grade,
    facts: {
      count: chosen.length,
      settled: chosen.map((one) => `${one.number} (${dayOf(one) ?? "—"})`),
    },
  };
};

const verificationGround = (
  { closingHeldOn, nonconformities }: DecisionFacts,
  limit: PlainDate | null,
): DecisionGround => {
  if (closingHeldOn === null || limit === null) return { key: "no-closing", facts: NONE };
  const verified = nonconformities.filter(({ verifiedOn }) => verifiedOn !== null).length;
  return {
    key: "verification",
    facts: { closing: closingHeldOn, limit, verified, count: nonconformities.length },
  };
};

const recommendationGround = ({ report }: DecisionFacts, leader: string): DecisionGround => {
  const { recommendation, correctionsConfirmedOn, correctionsStatement } = report;
  if (recommendation === null) return { key: "no-recommendation", facts: NONE };
  return correctionsConfirmedOn === null
    ? { key: "recommendation", facts: { recommendation } }
    : {
        key: "recommendation-confirmed",
        facts: {
          ...{ recommendation, leader },
          ...{ confirmedOn: correctionsConfirmedOn, statement: correctionsStatement },
        },
      };
};

/** The codes of a record with its day; one without codes covers every code of its scheme, which it names instead. */
const recordInWords = ({ codes, scheme, assessedOn }: CompetenceRecord): string =>
  [...(codes.length === 0 ? [scheme] : codes), `(${assessedOn})`].join(" ");

const competenceGround = ({ decider }: DecisionPeople): DecisionGround =>
  decider.competence.length === 0
    ? { key: "no-competence", facts: { decider: decider.name } }
    : {
        key: "competence",
        facts: {
          decider: decider.name,
          records: decider.competence.map(recordInWords),
        },
      };

/** For each check of 5.9 the facts of the file it rests on, whether it holds or not: a bare tick is no fact. */
export const decisionGrounds = (
  facts: DecisionFacts,
  people: DecisionPeople,
  verificationLimit: PlainDate | null,
): Readonly<Record<DecisionCheckKey, DecisionGround>> => {
  const { report, reviewPassedOn, nonconformities, payers } = facts;
  const { applicationReviewer, leader, team, reportReviewer, decider } = people;
  return {
    enough:
      report.signedOn === null
        ? { key: "report-unsigned", facts: NONE }
        : { key: "report-signed", facts: { leader, signedOn: report.signedOn } },
    reportReview:
      reviewPassedOn === null
        ? { key: "report-unreviewed", facts: NONE }
        : { key: "report-reviewed", facts: { reportReviewer, reviewedOn: reviewPassedOn } },
    majors: settled(nonconformities, "major", ({ verifiedOn }) => verifiedOn),
    minors: settled(
      nonconformities,
      "minor",
      ({ verifiedOn, planAcceptedOn }) => verifiedOn ?? planAcceptedOn,
    ),
    verification:
      nonconformities.length === 0
        ? { key: "nothing-to-verify", facts: NONE }
        : verificationGround(facts, verificationLimit),
    recommendation: recommendationGround(facts, leader),
    independence: { key: "circle", facts: { applicationReviewer, team, decider: decider.name } },
    competence: competenceGround(people),
    ofTheBody:
      decider.employedSince === null
        ? { key: "not-employed", facts: { decider: decider.name } }
        : { key: "employed", facts: { decider: decider.name, since: decider.employedSince } },
    payer:
      payers.length === 0
        ? { key: "nothing-paid", facts: NONE }
        : { key: "paid", facts: { count: payers.length, payers: [...new Set(payers)].sort() } },
  };
};
