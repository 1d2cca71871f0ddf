import type { CaseHead } from "@/lib/data/case-store";
import type { SiteRow } from "@/lib/data/sample-store";
import type { ApplicationContent } from "@/lib/domain/application/application-form";
import { CENTRAL_FUNCTION_POINTS } from "@/lib/domain/application/application-lists";
import type { Settlement } from "@/lib/domain/audit/settlement";
import type { ConfirmedInterpretation } from "@/lib/domain/interpretation/interpretation-record";
import type { DrawRecord } from "@/lib/domain/programme/draw-record";
import { samplingKind } from "@/lib/domain/programme/sampling-kind";
import type { Body } from "@/lib/domain/setting/body-setting";
import { fill } from "@/lib/documents/kit/words";
import type { DocumentModels } from "@/lib/documents/render";
import application from "@/lib/i18n/messages/zh-CN/application.json" with { type: "json" };
import programme from "@/lib/i18n/messages/zh-CN/programme.json" with { type: "json" };
import type { PlainDate } from "@/rules/core/plain-date";
import { sample } from "@/rules/sampling/sample";
import type { SchemeRules } from "@/rules/schemes/scheme-rules";
import { documentHead, subjectOf } from "../document/document-head";
import { stepWords } from "../document/paper-words";
import { readingLines } from "../document/reading-words";

type Model = DocumentModels["sampling-record"];

export type SamplingParts = Readonly<{
  head: CaseHead;
  body: Body;
  /** What names the case on its papers, and the edition whose sample it is. */
  rules: SchemeRules;
  leading: SchemeRules;
  content: ApplicationContent;
  criteria: readonly string[];
  sites: readonly SiteRow[];
  draw: DrawRecord;
  maySample: boolean;
  settlements: readonly Settlement[];
  confirmed: readonly ConfirmedInterpretation[];
  manager: string;
  today: PlainDate;
}>;

const WAYS = {
  "one-site": "oneSite",
  "every-site": "everySite",
  "unlike-sites": "unlikeSites",
  drawn: "drawn",
} as const;

const answerOf = ({ leading, draw }: SamplingParts) =>
  sample(leading.sampling, {
    audit: "initial",
    dissimilar: draw.all.length,
    similar: draw.groups.map(({ size }) => size),
    provedEffective: false,
  });

const groupsOf = (parts: SamplingParts): Model["groups"] => {
  const { groups } = answerOf(parts);
  return parts.draw.groups.map(({ group, size, sample: count, drawn, toChoose }, index) => ({
    ...{ group, size, sample: count, random: drawn.length, toChoose },
    ...{ table: groups[index]?.table ?? count, floor: groups[index]?.floor ?? count },
  }));
};

const BY: Readonly<Record<string, Model["sites"][number]["by"]>> = {
  all: "all",
  random: "random",
  chosen: "chosen",
};

const byOf = ({ kind, goneInAuditId, sampledBy }: SiteRow): Model["sites"][number]["by"] => {
  if (kind === "central") return "central";
  if (goneInAuditId !== null) return "gone";
  return BY[sampledBy ?? ""] ?? "none";
};

/** The initial audit is the first of its cycle: no site was visited in it before. */
const siteRows = ({ sites }: SamplingParts): Model["sites"] =>
  sites.map((site) => ({
    ...{ id: site.id, name: site.name, address: site.address, group: site.similarGroup },
    ...{ by: byOf(site), visitedThisCycle: false, reason: site.sampleReason ?? "" },
  }));

const drawOf = ({ draw }: SamplingParts): Model["draw"] => {
  const drawn = draw.groups.filter((group) => group.drawn.length > 0);
  if (drawn.length === 0) return null;
  const { algorithm, seed, drawnOn } = draw;
  return {
    ...{ algorithm, seed, drawnOn },
    lists: drawn.map(({ group, listHash }) => ({ group, hash: listHash })),
  };
};

/** What settlements added to the sample, with the hash of the list where they drew again (5.6.2 c). */
const changesOf = ({ settlements }: SamplingParts): Model["changes"] =>
  settlements
    .filter(({ sites }) => sites.length > 0)
    .map(({ settledOn, byName, reason, sites, draw }) => ({
      on: settledOn,
      by: byName,
      text: [
        reason,
        ...sites.map(({ name, reason: why }) => (why === "" ? name : `${name}：${why}`)),
        ...(draw?.groups ?? [])
          .filter(({ drawn }) => drawn.length > 0)
          .map(({ group, listHash }) =>
            fill(programme.programme.record.hash, { group: String(group), hash: listHash }),
          ),
      ].join("\n"),
    }));

/** The record of how the sites of the initial audit were determined (5.4.5), for the file of the body. */
export const samplingRecordOf = (parts: SamplingParts): Model => {
  const { body, head, rules, leading, content, draw, maySample, today } = parts;
  const answer = answerOf(parts);
  const hasSites = draw.total > 0;
  return {
    ...documentHead(body, { document: "sampling-record", number: head.number, issuedOn: today }),
    subject: subjectOf(rules, content, parts.criteria),
    auditKind: "initial",
    determinedOn: draw.drawnOn,
    way: WAYS[samplingKind(draw, maySample)],
    conditions: hasSites
      ? CENTRAL_FUNCTION_POINTS.map((point) => ({
          text: application.application.centralPoints[point],
          isMet: content.centralFunction.includes(point),
        }))
      : [],
    population: {
      sites: draw.all.length + draw.groups.reduce((sum, { size }) => sum + size, 0),
      dissimilar: draw.all.length,
    },
    groups: groupsOf(parts),
    steps: answer.steps.map((step) => ({ clause: step.clause, ...stepWords(step) })),
    sample: draw.total,
    randomClause: leading.sampling.random.clause,
    draw: drawOf(parts),
    sites: siteRows(parts),
    interpretations: readingLines([leading], new Set(answer.interpretations), parts.confirmed),
    changes: changesOf(parts),
    determinedBy: { name: parts.manager, signedOn: today },
  };
};
