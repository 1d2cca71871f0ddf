import { workBesideServer } from "./e2e-settings";

/**
 * Brings a combined case beside the server of the end-to-end tests to its two decisions: complaints handling and quality
 * management, from the application to the reviewed report by their use cases.
 */
const APPLICANT = { name: "嘉兴沐川客户服务有限公司", creditCode: "91350100M00000202H" };

await workBesideServer();
// Imported now and not above: the product reads its settings when it is first asked for them.
const { combinedClosed, handOverCombined } = await import("./combined-audit");
const { alsoForQuality } = await import("./combined-case");
const { reviewForm } = await import("./decision-path");
const { handOver } = await import("./e2e-hand-over");
const { act, expectAccepted, makeStaff } = await import("./house");
const { makeAuditPeople } = await import("./programme-path");
const { recordReportReview } = await import("@/lib/usecases/report-review/record-report-review");

const people = await makeAuditPeople(["35.12.00"], APPLICANT.name, APPLICANT.creditCode);
const path = await combinedClosed(people, {
  change: (content) => ({ ...content, applicant: { ...content.applicant, ...APPLICANT } }),
  payer: APPLICANT.name,
});
await handOverCombined(path);
const reportReviewer = await makeStaff("陆嘉言", "report-reviewer");
const decider = await makeStaff("宋临川", "decision-maker");
const quality = await makeStaff("温以恒", "quality-manager");
for (const actor of [reportReviewer, decider]) await alsoForQuality(actor);
expectAccepted(await act(reportReviewer, "2026-07-02", recordReportReview, reviewForm(path.caseId)));
const { client, reviewer } = people;
await handOver(`/cases/${path.caseId}`, { client, reviewer, decider, quality });
process.exit(0);
