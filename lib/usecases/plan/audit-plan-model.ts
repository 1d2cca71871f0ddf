import { applicationStore } from "@/lib/data/application-store";
import { sampleStore } from "@/lib/data/sample-store";
import { everyRulesOfCase } from "@/lib/domain/case/rules-of-case";
import type { PlanFile } from "@/lib/domain/plan/plan-file";
import { readClauseKey } from "@/lib/domain/plan/plan-file";
import type { PlanRowForm, PlanRowKind } from "@/lib/domain/plan/plan-form";
import { servedSystems, systemsOfRow } from "@/lib/domain/plan/served-systems";
import { inTeamOrder } from "@/lib/domain/team/team-order";
import type { Body } from "@/lib/domain/setting/body-setting";
import type { AuditPlanModel } from "@/lib/documents/audit-plan/model";
import { loadMessages } from "@/lib/i18n/messages";
import { documentHead, subjectOf } from "../document/document-head";
import { subjectInForce } from "../document/subject-in-force";
import type { Context } from "../framework/context";
import { DOCUMENT_METHOD, documentMember, documentSpan, documentStage } from "../team/document-words";
import type { TeamContext } from "../team/team-context";

const LANGUAGE = "中文";

const ROW_KIND: Readonly<Record<PlanRowKind, AuditPlanModel["rows"][number]["kind"]>> = {
  opening: "opening",
  closing: "closing",
  "top-management-interview": "topManagement",
  audit: "process",
};

const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;

/** What is done from afar, told once for the whole plan (5.4.1, 5.5.1). */
const remoteOf = (rows: readonly PlanRowForm[], yes: string): AuditPlanModel["remote"] => {
  const remote = rows.filter((row) => row.isRemote);
  if (remote.length === 0) return null;
  const minutes = remote.reduce((sum, row) => sum + row.endsAt - row.startsAt, 0);
  const joined = (values: readonly string[]) => [...new Set(values)].join("；");
  return {
    reason: joined(remote.map((row) => row.remoteReason)),
    tool: joined(remote.map((row) => row.remoteTool)),
    hours: minutes / 60,
    consent: yes,
  };
};

type Words = Readonly<{ contents: (code: string) => string; yes: string }>;

/** Official papers are in Chinese; contents and consent are named by the same words as the page. */
const words = async (): Promise<Words> => {
  const messages = await loadMessages("zh-CN");
  const read = (path: readonly string[]): string => {
    let node: unknown = messages;
    for (const key of path)
      node =
        typeof node === "object" && node !== null
          ? Object.getOwnPropertyDescriptor(node, key)?.value
          : undefined;
    return typeof node === "string" ? node : path.join(".");
  };
  return {
    contents: (code) => read(["facts", "contents", code]),
    yes: read(["plan", "consentGiven"]),
  };
};

/** The audit plan as frozen at issue. */
export const auditPlanModel = async (
  context: Context,
  team: TeamContext,
  plan: PlanFile,
  body: Body,
): Promise<AuditPlanModel> => {
  const { head, audit, rules, review, file } = team;
  const { content } = await applicationStore.submitted(context.db, head.id);
  const sites = await sampleStore.ofCase(context.db, head.id);
  const { contents, yes } = await words();
  const members = inTeamOrder(file.members);
  const namesOf = (personIds: readonly string[]) =>
    members.filter(({ personId }) => personIds.includes(personId)).map(({ name }) => name);
  const siteOf = (siteId: string | null) =>
    sites.find((site) => site.id === siteId)?.name ?? content.applicant.name;
  const clauseOf = (key: string) => (plan.criteria.length > 1 ? key : readClauseKey(key).clause);
  const served = servedSystems(everyRulesOfCase(head), plan.criteria);
  const servedBy = (clauses: readonly string[]) => {
    const systems = systemsOfRow(served, clauses);
    return systems.length === 0 ? {} : { systems };
  };
  const leader = file.members.find((member) => member.role === "leader");
  return {
    ...documentHead(body, { document: "audit-plan", number: head.number, issuedOn: context.today }),
    subject: await subjectInForce(context, head.id, subjectOf(rules, content, review.criteria)),
    stage: documentStage(audit.kind),
    purpose: plan.purpose,
    auditScope: plan.scope,
    method: DOCUMENT_METHOD[audit.method],
    span: documentSpan(file.slots),
    determined: audit.determinedHalfDays,
    auditLanguage: LANGUAGE,
    remote: remoteOf(plan.rows, yes),
    team: members.map((member) => documentMember(member, rules)),
    rows: plan.rows.map((row) => ({
      kind: ROW_KIND[row.kind],
      date: row.date,
      from: clock(row.startsAt),
      to: clock(row.endsAt),
      site: siteOf(row.siteId),
      unit: row.unit,
      process: [row.process, ...row.contents.map(contents)].filter((text) => text !== "").join("；"),
      clauses: row.clauses.map(clauseOf),
      auditors: namesOf(row.personIds),
      ...servedBy(row.clauses),
    })),
    leader: { name: leader?.name ?? null, signedOn: context.today },
    client: { name: null, signedOn: null },
  };
};
