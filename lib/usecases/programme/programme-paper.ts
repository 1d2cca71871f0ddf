import type { EveryRules } from "@/lib/domain/case/combined-rules";
import type { AuditHead } from "@/lib/data/audit-store";
import type { CaseHead } from "@/lib/data/case-store";
import type { reviewStore } from "@/lib/data/review-store";
import type { SiteRow } from "@/lib/data/sample-store";
import type { ApplicationContent } from "@/lib/domain/application/application-form";
import { laterAnew, type ReviewChoices as FoundChoices } from "@/lib/domain/audit/determine-anew";
import type { CaseFacts } from "@/lib/domain/audit/facts-file";
import type { DrawRecord } from "@/lib/domain/programme/draw-record";
import { laterSites } from "@/lib/domain/programme/later-sites";
import { samplingKind } from "@/lib/domain/programme/sampling-kind";
import { isVisited, siteCounts } from "@/lib/domain/programme/sites-to-visit";
import type { decidedSystems } from "@/lib/domain/programme/decided-systems";
import { jointWindows, surveillanceNumber, windowOf } from "@/lib/domain/programme/windows";
import { daysByScheme } from "@/lib/domain/review/scheme-days";
import type { Body } from "@/lib/domain/setting/body-setting";
import { fill, wordsIn } from "@/lib/documents/kit/words";
import type { DocumentModels } from "@/lib/documents/render";
import { formatDocumentDate } from "@/lib/i18n/format";
import type { Answer, Basis } from "@/rules/core/answer";
import type { PlainDate } from "@/rules/core/plain-date";
import type { SchemeRules } from "@/rules/schemes/scheme-rules";
import { documentHead, subjectOf } from "../document/document-head";
import { stepWords } from "../document/paper-words";

type Model = DocumentModels["programme"];
type Row = Model["rows"][number];
type Window = Pick<Row, "windowFrom" | "windowTo" | "windowNote">;

export type ProgrammeParts = Readonly<{
  head: CaseHead;
  body: Body;
  /** What the case as a whole goes by, and the edition of each of its schemes. */
  rules: SchemeRules;
  every: EveryRules;
  review: Awaited<ReturnType<typeof reviewStore.accepted>>;
  effectivePersonnel: number;
  /** What a team found since the review; null: the facts are as reviewed. */
  found: Readonly<{ facts: CaseFacts; choices: readonly FoundChoices[] }> | null;
  content: ApplicationContent;
  audits: readonly AuditHead[];
  sites: readonly SiteRow[];
  draw: DrawRecord;
  maySample: boolean;
  note: string;
  /** The systems with the day of their decision, or the one foreseen; null: later windows are said in words. */
  systems: ReturnType<typeof decidedSystems>;
  isDecided: boolean;
  changes: Model["changes"];
  manager: string;
  today: PlainDate;
}>;

const words = wordsIn("zh-CN").programme;

const STAGES = ["stage1", "stage2", "surveillance", "recertification"] as const;
type Stage = (typeof STAGES)[number];

const stageOf = ({ kind }: AuditHead): Stage | null => STAGES.find((stage) => stage === kind) ?? null;

const nameOf = (stage: Stage, audit: AuditHead): string => {
  const { round } = audit;
  if (stage === "surveillance")
    return surveillanceNumber(audit) === 1 ? words.firstSurveillance : words.secondSurveillance;
  return round === 1
    ? words.kind[stage]
    : fill(words.again, { kind: words.kind[stage], round: String(round) });
};

/** Days agreed for the stages, windows from the decision for what follows (6.1), else the rule in words. */
const timeOf = ({ systems, isDecided }: ProgrammeParts, stage: Stage, audit: AuditHead): Window => {
  if (stage === "stage1" || stage === "stage2") {
    const { startsOn, endsOn } = audit;
    return startsOn === null
      ? { windowFrom: null, windowTo: null, windowNote: words.relative[stage] }
      : { windowFrom: startsOn, windowTo: endsOn ?? startsOn, windowNote: "" };
  }
  const window = systems && windowOf(jointWindows(systems), audit);
  return window === null
    ? { windowFrom: null, windowTo: null, windowNote: words.relative[stage] }
    : { windowFrom: window.from, windowTo: window.to, windowNote: isDecided ? "" : words.foreseen };
};

/** The central office every time; the sample of the initial audit by name, of the later ones by number (5.4.5). */
const sitesOf = (parts: ProgrammeParts, stage: Stage): readonly string[] => {
  const { content, rules, maySample, sites } = parts;
  const central = content.applicant.name;
  if (stage === "stage1") return [central];
  const branches = sites.filter(({ kind }) => kind !== "central");
  if (stage === "stage2") return [central, ...branches.filter(isVisited).map(({ name }) => name)];
  const there = siteCounts(branches.filter(({ goneInAuditId }) => goneInAuditId === null));
  const counted = { sampled: maySample, alone: there.dissimilarSites, groups: there.similarGroups };
  const count = laterSites(rules, stage, counted);
  return count === 0 ? [central] : [central, fill(words.furtherSites, { count: String(count) })];
};

const rowsOf = (parts: ProgrammeParts): readonly Row[] =>
  parts.audits.flatMap((audit) => {
    const stage = stageOf(audit);
    return stage === null
      ? []
      : [
          {
            ...{ stage, name: nameOf(stage, audit), halfDays: audit.determinedHalfDays },
            ...timeOf(parts, stage, audit),
            sites: sitesOf(parts, stage),
            focus: words.focusOf[stage],
          },
        ];
  });

/** `only`: the clause of the later audit, whose steps alone are new; the initial audit it rests on stands above. */
const stepRows = (title: string, answer: Answer<Basis>, only?: string) =>
  answer.ok
    ? answer.steps.flatMap((step) => {
        if (only !== undefined && step.clause !== only) return [];
        const { text, value } = stepWords(step);
        return [{ clause: step.clause, text: fill(words.stepOf, { audit: title, text }), value }];
      })
    : [];

/** By what a team found since, where it differs: then the initial audit it rests on is another one, told with it. */
const laterSteps = (
  { every, review, content, found }: ProgrammeParts,
  kind: "surveillance" | "recertification",
): Model["steps"] => {
  const title = words.kind[kind];
  const asReviewed = daysByScheme(kind, content, review.choices, every);
  return every.flatMap((rules, index) => {
    const named = titleIn(every, rules, title);
    if (found === null) {
      const answer = asReviewed[index]?.manDays;
      return answer === undefined ? [] : stepRows(named, answer, rules.manDays[kind].clause);
    }
    const choices = found.choices.find(({ scheme }) => scheme === rules.scheme);
    const anew = choices === undefined ? null : laterAnew(rules, kind, found.facts, choices);
    return anew === null ? [] : stepRows(named, anew);
  });
};

/** Where several systems are audited together the steps say whose they are (11.1). */
const titleIn = (every: EveryRules, { system }: SchemeRules, title: string): string =>
  every.length === 1 ? title : `${title}（${system.zh}）`;

/** How the days of the three kinds of audit came about: the determination that is kept with the programme (5.4.4.6). */
const stepsOf = (parts: ProgrammeParts): Model["steps"] => [
  ...daysByScheme("initial", parts.content, parts.review.choices, parts.every).flatMap(
    ({ manDays }, index) => {
      const rules = parts.every[index];
      return rules === undefined ? [] : stepRows(titleIn(parts.every, rules, words.initial), manDays);
    },
  ),
  ...(["surveillance", "recertification"] as const).flatMap((kind) => laterSteps(parts, kind)),
];

const samplingOf = ({ draw, maySample, sites }: ProgrammeParts): string => {
  const total = String(draw.total);
  const kind = samplingKind(draw, maySample);
  if (kind === "one-site") return words.oneSite;
  if (kind === "every-site") return fill(words.everySite, { total });
  if (kind === "unlike-sites") return fill(words.unlikeSites, { total });
  const drawnOn = formatDocumentDate(draw.drawnOn, "zh-CN");
  const groups = draw.groups.map(({ group, size, sample, drawn, toChoose }) =>
    fill(words.groupDraw, {
      ...{ group: String(group), size: String(size), sample: String(sample) },
      ...{ random: String(drawn.length), toChoose: String(toChoose) },
    }),
  );
  const chosen = sites.flatMap(({ sampledBy, name, sampleReason }) =>
    sampledBy === "chosen" ? [fill(words.chosenSite, { name, reason: sampleReason ?? "" })] : [],
  );
  const { seed, algorithm } = draw;
  return [fill(words.draw, { total, seed, algorithm, drawnOn }), ...groups, ...chosen].join("\n");
};

/** The model of the programme's paper: audits, windows, days and how they were determined, sites and their draw. */
export const programmePaper = (parts: ProgrammeParts): Model => {
  const { body, head, rules, content, review, systems, today } = parts;
  return {
    ...documentHead(body, { document: "programme", number: head.number, issuedOn: today }),
    subject: subjectOf(rules, content, review.criteria),
    cycle: systems && { from: systems[0].decidedOn, to: jointWindows(systems).lastDay },
    effectivePersonnel: parts.effectivePersonnel,
    risk: parts.note === "" ? words.noNote : parts.note,
    rows: rowsOf(parts),
    steps: stepsOf(parts),
    sampling: samplingOf(parts),
    changes: parts.changes,
    manager: { name: parts.manager, signedOn: today },
  };
};
