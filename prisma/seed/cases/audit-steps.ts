import { randomUUID } from "node:crypto";
import type { Actor } from "@/lib/domain/access/actor";
import { CLOSING_POINTS, OPENING_POINTS } from "@/lib/domain/audit/conduct-lists";
import { recordExchange } from "@/lib/usecases/communication/record-exchange";
import { confirmFacts } from "@/lib/usecases/facts/confirm-facts";
import { recordInterview } from "@/lib/usecases/interview/record-interview";
import { holdClosing } from "@/lib/usecases/meeting/hold-closing";
import { holdOpening } from "@/lib/usecases/meeting/hold-opening";
import { saveNote } from "@/lib/usecases/note/save-note";
import { answerStage1Finding } from "@/lib/usecases/stage1/answer-stage1-finding";
import { concludeStage1 } from "@/lib/usecases/stage1/conclude-stage1";
import { raiseStage1Finding } from "@/lib/usecases/stage1/raise-stage1-finding";
import { saveStage1Items } from "@/lib/usecases/stage1/save-stage1-items";
import { verifyStage1Finding } from "@/lib/usecases/stage1/verify-stage1-finding";
import type { PlainDate } from "@/rules/core/plain-date";
import { latestEdition } from "@/rules/schemes/registry";
import { play } from "../play";
import { EVIDENCE } from "../evidence.data";
import { CRITERIA, SCHEME } from "./application-steps";
import { peopleOf, plannedTimes, plannedVisits } from "./audit-rows";
import type { Booked } from "./bookings";
import type { Organisation } from "./organisation";

/** An audit under way: where, at whose place and by whom. */
export type Held = Readonly<{
  caseId: string;
  auditId: string;
  organisation: Organisation;
  booked: Booked;
  isRemote: boolean;
}>;

const [CRITERION = ""] = CRITERIA;

/** Ten past five in the afternoon, in minutes after midnight. */
const EVENING = 1_030;

const POSTS = { leader: "组长", member: "组员", intern: "实习审核员" } as const;

/** Everybody of the team is at both meetings; stage 1 is the leader's alone. */
const teamOf = ({ isRemote }: Held): readonly (keyof typeof POSTS)[] =>
  isRemote ? ["leader"] : ["leader", "member", "intern"];

const meetingOf = (held: Held, heldOn: PlainDate) => ({
  ...{ caseId: held.caseId, auditId: held.auditId, heldOn, isRemote: held.isRemote, note: "" },
  place: held.isRemote ? "视频会议" : `${held.organisation.address} 会议室`,
  attendance: [
    {
      ...{ name: held.organisation.legalRepresentative, capacity: "top-management" as const, post: "总经理" },
      ...{ department: "管理层", authorisation: "", fileId: null },
    },
    {
      ...{ name: held.organisation.contact, capacity: "department-head" as const, post: "经理" },
      ...{ department: held.organisation.business.unit, authorisation: "", fileId: null },
    },
    ...teamOf(held).map((role) => ({
      ...{ name: held.booked[role].name, capacity: "audit-team" as const, post: POSTS[role] },
      ...{ authorisation: "", fileId: null },
    })),
  ],
});

/** 5.5.2 */
export const open = async (held: Held, on: PlainDate): Promise<void> => {
  const times = { ...(await plannedTimes(held.auditId, "opening")), agendaDone: [...OPENING_POINTS] };
  await play(held.booked.leader, on, holdOpening, { ...meetingOf(held, on), ...times });
};

/** 5.5.8 */
export const close = async (held: Held, on: PlainDate): Promise<void> => {
  const times = await plannedTimes(held.auditId, "closing");
  const said = { agendaDone: [...CLOSING_POINTS], disagreements: "" };
  await play(held.booked.leader, on, holdClosing, { ...meetingOf(held, on), ...times, ...said });
};

/** 5.6.2 c): people, sites, scope and complexity are found as the application told them. */
const confirmAsReviewed = async (held: Held, on: PlainDate): Promise<void> => {
  const { caseId, auditId, organisation, booked } = held;
  await play(booked.leader, on, confirmFacts, {
    ...{ caseId, auditId, version: 0, complexity: [], difference: "" },
    effectivePersonnel: await peopleOf(caseId),
    scope: organisation.business.scope,
  });
};

const ITEMS = {
  documents: "手册与程序文件共十余份，版本受控；升级程序的时限待补充。",
  "organisation-and-processes": "组织机构图、岗位职责与投诉处理流程一致。",
  "internal-audit-and-management-review": "内部审核与管理评审的策划、记录和改进项已查阅。",
  scope: "申请范围与营业执照、实际业务一致。",
  "stage2-resources-and-time": "人员、场所与所需时间已与客户核对。",
} as const;

const ITEM_KEYS = [
  "documents",
  "organisation-and-processes",
  "internal-audit-and-management-review",
  "scope",
  "stage2-resources-and-time",
] as const;

/** 5.4.2.1: the contents of stage 1, one finding, the conclusion; the id of the finding comes back. */
export const holdStage1 = async (held: Held, on: PlainDate): Promise<string> => {
  const { caseId, auditId, booked } = held;
  const { leader } = booked;
  await play(leader, on, saveStage1Items, {
    ...{ caseId, auditId, version: 0 },
    items: ITEM_KEYS.map((item) => ({
      ...{ item, evidence: ITEMS[item] },
      verdict: item === "documents" ? ("attention" as const) : ("conforms" as const),
    })),
  });
  const { id } = await play(leader, on, raiseStage1Finding, {
    ...{ caseId, auditId, criterion: CRITERION, clause: "7.6" },
    statement: "投诉升级程序没有规定各级的答复时限。",
    evidence: "查阅升级程序现行版本全文。",
  });
  await confirmAsReviewed(held, on);
  await close(held, on);
  await play(leader, on, concludeStage1, {
    ...{ caseId, auditId, outcome: "ready" },
    reason: "体系文件与策划满足要求，具备实施第二阶段的条件。",
    focus: "投诉升级的及时性与回访记录",
  });
  return id;
};

type Finding = Readonly<{ held: Held; findingId: string; client: Actor }>;

export const answerFinding = async ({ held, findingId, client }: Finding, on: PlainDate): Promise<void> => {
  const { caseId, auditId } = held;
  const answer = "升级程序已修订，规定了各级的答复时限，并完成培训。";
  await play(client, on, answerStage1Finding, { caseId, auditId, findingId, version: 1, answer });
};

export const verifyFinding = async ({ held, findingId }: Finding, on: PlainDate): Promise<void> => {
  const { caseId, auditId, booked } = held;
  await play(booked.leader, on, verifyStage1Finding, {
    ...{ caseId, auditId, findingId, version: 2, isVerified: true, verifiedOn: on },
    verification: "查阅修订后的程序与培训签到，满足要求。",
  });
};

/** Sizes of samples: at least so many, fewer than twice as many. */
const MANY = 12;
const FEW = 4;

/** The clauses of the standard audited, by its own numbering. */
const CLAUSES = latestEdition(SCHEME)
  .criteria.filter(({ list }) => list.name === CRITERION)
  .flatMap(({ list }) => list.clauses.map(({ clause }) => clause));

/** What was seen for a clause; the sizes of samples are the organisation's own. */
const evidenceOf = (clause: string, { people }: Organisation): string =>
  (EVIDENCE[clause] ?? "")
    .replace("{many}", String(MANY + (people % MANY)))
    .replace("{few}", String(FEW + (people % FEW)));

/** 5.5.5: a note for every clause where the plan has it, by who the plan gives it; the talk with top management. */
export const recordStage2 = async (held: Held, on: PlainDate, failed: readonly string[]): Promise<void> => {
  const { caseId, auditId, organisation, booked } = held;
  for (const clause of CLAUSES)
    for (const { unit, siteId, personIds } of await plannedVisits(auditId, { criteria: CRITERION, clause })) {
      const isMembers = personIds.includes(booked.member.personId ?? "");
      await play(isMembers ? booked.member : booked.leader, on, saveNote, {
        ...{ caseId, auditId, noteId: randomUUID(), version: 0, criterion: CRITERION, clause },
        ...{ unit, siteId, notedOn: on },
        verdict: failed.includes(clause) ? "nonconformity" : "conforms",
        evidence: failed.includes(clause)
          ? `抽查条款 ${clause} 的程序与记录，执行与规定不一致，详见不符合报告。`
          : evidenceOf(clause, organisation),
      });
    }
  await play(booked.leader, on, recordInterview, {
    ...{ caseId, auditId, interviewee: organisation.legalRepresentative, post: "总经理" },
    ...{ isTopManagement: true, isFaceToFace: true, heldOn: on },
    ...(await plannedTimes(auditId, "top-management-interview")),
    content: "说明了投诉处理方针的由来、资源投入，以及每月参加的投诉分析会和跟进的改进。",
  });
  await exchange(held, on);
};

/** 5.5.3.1: at the end of a day the team weighs how it goes, and management is told. */
const exchange = async ({ caseId, auditId, organisation, booked }: Held, on: PlainDate): Promise<void> => {
  const { leader, member, intern } = booked;
  await play(leader, on, recordExchange, {
    ...{ caseId, auditId, heldOn: on, heldAt: EVENING },
    personIds: [leader, member, intern].map(({ personId }) => personId ?? ""),
    progress: "当天安排的部门和条款按计划审完，抽样与证据充分，能够按计划达到审核目的。",
    told: "通报当天的进展和次日的安排，没有影响审核的情况。",
    toldTo: `${organisation.legalRepresentative}（总经理）`,
  });
};

/** The last day on site: facts confirmed, closing meeting. */
export const endStage2 = async (held: Held, on: PlainDate): Promise<void> => {
  await confirmAsReviewed(held, on);
  await close(held, on);
};
