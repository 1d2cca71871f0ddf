import { draw, DRAW_ALGORITHM, type DrawnSite } from "@/lib/site-draw/draw";
import { vendoredCalendar } from "@/rules/calendar/calendar";
import { validity, type ValidityQuestion } from "@/rules/certificates/validity";
import { CLOCKS } from "@/rules/clocks/clock-rules";
import { deadline } from "@/rules/clocks/deadline";
import { ok, step, type Answer } from "@/rules/core/answer";
import { GRADED_AUDITS, GRADES } from "@/rules/findings/finding-rules";
import { grade } from "@/rules/findings/grade";
import { manDays } from "@/rules/man-days/man-days";
import { sample, SAMPLED_AUDITS } from "@/rules/sampling/sample";
import { editionInForce, schemeIds } from "@/rules/schemes/registry";
import type { SchemeRules } from "@/rules/schemes/scheme-rules";
import { editionAsked, EDITION_KEYS } from "./edition-asked";
import { QuestionFault } from "./question-fault";
import {
  code,
  count,
  date,
  flag,
  list,
  object,
  optional,
  record,
  required,
  row,
  text,
  type Fields,
  type Reader,
} from "./read";
import { readManDays } from "./read-man-days";

/** Reads the whole question by the scheme's shape first (faults), then answers by the edition asked for. */
const byEdition = <Q, A extends object>(
  fields: Fields,
  read: (fields: Fields, shape: SchemeRules) => Q,
  answer: (rules: SchemeRules, question: Q) => Answer<A>,
): Answer<A> => {
  const { shape, found } = editionAsked(fields);
  const question = read(fields, shape);
  return found.ok ? answer(found.rules, question) : found;
};

const keyed =
  <Q>(keys: readonly string[], read: (fields: Fields, shape: SchemeRules) => Q) =>
  (fields: Fields, shape: SchemeRules): Q =>
    read(record(fields, "", [...EDITION_KEYS, ...keys]), shape);

const readSampling = keyed(["audit", "dissimilar", "similar", "provedEffective"], (fields) => ({
  audit: required(fields, "audit", "", code(SAMPLED_AUDITS)),
  dissimilar: required(fields, "dissimilar", "", count),
  similar: required(fields, "similar", "", list(count)),
  provedEffective: optional(fields, "provedEffective", "", flag) ?? true,
}));

const readDeadline = keyed(["clock", "from", "first"], (fields) => ({
  clock: required(fields, "clock", "", code(CLOCKS)),
  from: required(fields, "from", "", date),
  first: optional(fields, "first", "", flag) ?? false,
}));

const readValidity = keyed(["kind", "decidedOn", "previousLastDay"], (fields): ValidityQuestion => {
  const kind = required(fields, "kind", "", code(["initial", "recertification"] as const));
  const decidedOn = required(fields, "decidedOn", "", date);
  if (kind === "recertification") {
    return { kind, decidedOn, previousLastDay: required(fields, "previousLastDay", "", date) };
  }
  optional(fields, "previousLastDay", "", date);
  return { kind, decidedOn };
});

const readGrade = keyed(["audit", "grade", "criteria", "minorsOnProcess", "reason"], (fields, shape) => ({
  audit: required(fields, "audit", "", code(GRADED_AUDITS)),
  grade: required(fields, "grade", "", code(GRADES)),
  criteria: required(fields, "criteria", "", list(code(Object.keys(shape.findings.criteria)))),
  minorsOnProcess: required(fields, "minorsOnProcess", "", count),
  reason: optional(fields, "reason", "", text),
}));

const answerEdition = (input: Fields): Answer<object> => {
  const fields = record(input, "", EDITION_KEYS);
  const scheme = required(fields, "scheme", "", code(schemeIds));
  optional(fields, "edition", "", text);
  const found = editionInForce(scheme, required(fields, "on", "", date));
  if (!found.ok) return found;
  const { edition, documentNumber, effectiveFrom } = found.rules;
  return ok(
    { edition, documentNumber, effectiveFrom },
    { steps: [step("edition-in-force", documentNumber, effectiveFrom, "date")] },
  );
};

const drawnSite: Reader<DrawnSite> = (value, path) => {
  const fields = row(value, path);
  return {
    id: required(fields, "id", path, text),
    visitedThisCycle: required(fields, "visitedThisCycle", path, flag),
  };
};

const sitesOnce: Reader<readonly DrawnSite[]> = (value, path) => {
  const sites = list(drawnSite)(value, path);
  const seen = new Set<string>();
  for (const [index, { id }] of sites.entries()) {
    if (seen.has(id)) throw new QuestionFault(`${path}[${index}].id`, "stands in the list twice");
    seen.add(id);
  }
  return sites;
};

const answerDraw = (input: Fields): object => {
  const fields = record(input, "", ["algorithm", "seed", "sites", "random"]);
  return draw({
    algorithm: required(fields, "algorithm", "", code([DRAW_ALGORITHM] as const)),
    seed: required(fields, "seed", "", text),
    sites: required(fields, "sites", "", sitesOnce),
    random: required(fields, "random", "", count),
  });
};

const ANSWERS = {
  "man-days": (fields: Fields) =>
    byEdition(
      fields,
      (asked, shape) => readManDays(asked, shape.manDays),
      (rules, question) => manDays(rules.manDays, question),
    ),
  sampling: (fields: Fields) =>
    byEdition(fields, readSampling, (rules, asked) => sample(rules.sampling, asked)),
  deadline: (fields: Fields) =>
    byEdition(fields, readDeadline, (rules, asked) => deadline(rules.clocks, vendoredCalendar, asked)),
  edition: answerEdition,
  validity: (fields: Fields) =>
    byEdition(fields, readValidity, (rules, asked) => validity(rules.validity, asked)),
  grade: (fields: Fields) => byEdition(fields, readGrade, (rules, asked) => grade(rules.findings, asked)),
  draw: answerDraw,
} as const satisfies Readonly<Record<string, (fields: Fields) => object>>;

export type QuestionName = keyof typeof ANSWERS;

export const isQuestionName = (name: string): name is QuestionName => Object.hasOwn(ANSWERS, name);

/** Answers one question read from JSON. Throws a QuestionFault for what was not understood; a refusal is an answer. */
export const answerQuestion = (name: QuestionName, input: unknown): object =>
  ANSWERS[name](object(input, ""));
