import { workBesideServer } from "./e2e-settings";

/** Brings a case to the day on which its client objected to the content of its certificate, after the decision. */
const APPLICANT = { name: "绍兴云岭服务外包有限公司", creditCode: "91350100M00000200B" };
const OBJECTED_ON = "2026-07-08";

await workBesideServer();
// Imported now and not above: the product reads its settings when it is first asked for them.
const { newPeople } = await import("./audit-fixture");
const { answeredContent, grantedCase } = await import("./decision-path");
const { handOver } = await import("./e2e-hand-over");

const path = await grantedCase({
  people: await newPeople(APPLICANT.name, APPLICANT.creditCode),
  change: (content) => ({ ...content, applicant: { ...content.applicant, ...APPLICANT } }),
});
await answeredContent(path, OBJECTED_ON, "objected");
const { caseId, reviewer, decider, quality, client } = path;
await handOver(`/cases/${caseId}`, { reviewer, decider, quality, client });
process.exit(0);
