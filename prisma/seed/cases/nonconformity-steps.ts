import type { Actor } from "@/lib/domain/access/actor";
import { answerNonconformity } from "@/lib/usecases/nonconformity/answer-nonconformity";
import { confirmNonconformity } from "@/lib/usecases/nonconformity/confirm-nonconformity";
import { judgeNonconformity } from "@/lib/usecases/nonconformity/judge-nonconformity";
import { raiseNonconformity } from "@/lib/usecases/nonconformity/raise-nonconformity";
import { addDays, type PlainDate } from "@/rules/core/plain-date";
import { bring } from "../papers";
import { play } from "../play";
import { CRITERIA } from "./application-steps";
import type { Held } from "./audit-steps";
import { versionOf } from "./audit-rows";

const [CRITERION = ""] = CRITERIA;

const MINORS = [
  {
    clause: "7.4",
    statement: "三件投诉未在规定的时限内告知受理结果。",
    evidence: "抽查近两个月的投诉记录 20 件，其中 3 件无告知记录，受理人员确认未告知。",
  },
  {
    clause: "6.4",
    statement: "两名新到岗人员没有上岗考核记录。",
    evidence: "查人员名册与考核记录，两名入职不足三个月的人员没有考核表。",
  },
] as const;

const MAJOR = {
  clause: "7.6",
  statement: "升级的投诉没有得到处理，体系的升级机制未运行。",
  evidence: "抽查升级投诉 12 件，其中 9 件无处理记录，最早一件已搁置四个月。",
} as const;

/** What the audit brings: one minor, two, or a major one. */
export type Findings = "one" | "two" | "major";

const rowsOf = (findings: Findings) =>
  findings === "major" ? [MAJOR] : MINORS.slice(0, findings === "one" ? 1 : 2);

export const failedClauses = (findings: Findings): readonly string[] =>
  rowsOf(findings).map(({ clause }) => clause);

/** Raised as found; their ids come back. */
export const raise = async (held: Held, on: PlainDate, findings: Findings): Promise<readonly string[]> => {
  const { caseId, auditId, organisation, booked } = held;
  const { unit, process } = organisation.business;
  const rows = rowsOf(findings);
  const ids: string[] = [];
  for (const [index, row] of rows.entries()) {
    const isMajor = findings === "major";
    const { id } = await play(booked.leader, on, raiseNonconformity, {
      ...{ caseId, auditId, criterion: CRITERION, unit, gradeReason: "", ...row },
      process: index === 0 ? process : "人员能力",
      grade: isMajor ? "major" : "minor",
      gradeCriteria: [isMajor ? "requirement-failed-law" : "isolated"],
    });
    ids.push(id);
  }
  return ids;
};

/** 5.5.6.4: the client confirms the facts before the closing meeting, whose papers then carry its name. */
export const confirmFindings = async (
  { caseId }: Held,
  client: Actor,
  on: PlainDate,
  ids: readonly string[],
): Promise<void> => {
  for (const nonconformityId of ids)
    await play(client, on, confirmNonconformity, {
      ...{ caseId, nonconformityId, version: await versionOf(nonconformityId) },
    });
};

/** 5.5.10: correction, extent, cause and action, with the evidence of what was done. */
export const answer = async (
  held: Held,
  client: Actor,
  on: PlainDate,
  ids: readonly string[],
): Promise<void> => {
  const { caseId } = held;
  for (const nonconformityId of ids)
    await play(client, on, answerNonconformity, {
      ...{ caseId, nonconformityId, version: await versionOf(nonconformityId) },
      correction: "已对所涉记录逐件补正，并向投诉人说明。",
      extentCheck: "复查同期全部记录，另有两件同类，已一并补正。",
      cause: "交接班时没有核对待办清单，岗位培训没有覆盖该要求。",
      correctiveAction: "交接单增加核对项，由值班长每日签字；补充培训并考核。",
      ...{ plannedOn: addDays(on, 5), completedOn: on, evidenceText: "" },
      evidenceFileIds: [await bring(client, on, "整改证据")],
    });
};

/** 5.5.11: the leader accepts the answers, or finds them carried out. */
export const judge = async (
  held: Held,
  on: PlainDate,
  ids: readonly string[],
  verdict: "accepted" | "verified",
): Promise<void> => {
  for (const nonconformityId of ids)
    await play(held.booked.leader, on, judgeNonconformity, {
      ...{ caseId: held.caseId, nonconformityId, version: await versionOf(nonconformityId), verdict },
      ...{ finding: "查交接单 10 份与补正记录，措施已落实。", way: "documents" as const },
    });
};
