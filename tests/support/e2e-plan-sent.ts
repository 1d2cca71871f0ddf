import { workBesideServer } from "./e2e-settings";

/** Brings a case to the day on which its client reads the plan of stage 1, beside the server of the end-to-end tests. */
const APPLICANT = { name: "苏州砚池呼叫服务有限公司", creditCode: "91350100M0001013XT" };
const SENT_ON = "2026-05-20";

await workBesideServer();
// Imported now and not above: the product reads its settings when it is first asked for them.
const { issuePlan } = await import("@/lib/usecases/plan/issue-plan");
const { handOver } = await import("./e2e-hand-over");
const { act, expectAccepted } = await import("./house");
const { makeAuditPeople, planDrafted, programmeCase, teamReady } = await import("./programme-path");

const people = await makeAuditPeople(["35.12.00"], APPLICANT.name, APPLICANT.creditCode);
const caseId = await programmeCase(people, {
  content: (content) => ({ ...content, applicant: { ...content.applicant, ...APPLICANT } }),
  payer: APPLICANT.name,
});
const auditId = await teamReady(people, caseId, "stage1");
const version = await planDrafted(people, caseId, auditId, SENT_ON);
expectAccepted(await act(people.leader, SENT_ON, issuePlan, { caseId, auditId, version }));
const { leader, manager, client } = people;
await handOver(`/cases/${caseId}/audits/${auditId}`, { leader, manager, client });
process.exit(0);
