import { workBesideServer } from "./e2e-settings";

/** Brings a case with many sites to a stage 2 under way, beside the server of the end-to-end tests. */
const APPLICANT = "扬州沐临物业服务有限公司";

await workBesideServer();
// Imported now and not above: the product reads its settings when it is first asked for them.
const { handOver } = await import("./e2e-hand-over");
const { manySitesPlanned, stage2Begun } = await import("./facts-path");
const { makeAuditPeople } = await import("./programme-path");

const people = await makeAuditPeople(["35.12.00"], APPLICANT);
const path = await manySitesPlanned(people, APPLICANT);
const { leader, manager, client } = people;
await handOver(`/cases/${path.caseId}/audits/${await stage2Begun(path)}`, { leader, manager, client });
process.exit(0);
