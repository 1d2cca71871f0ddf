import { workBesideServer } from "./e2e-settings";

/**
 * Brings a case with many sites to a stage 2 under way, beside the server of the end-to-end tests, and prints where it
 * is and who works on it. A process of its own: Playwright does not load what the product loads.
 */
const APPLICANT = "扬州沐临物业服务有限公司";

await workBesideServer();
// Imported now and not above: the product reads its settings when it is first asked for them.
const { prisma } = await import("@/lib/data/prisma");
const { hashPassword } = await import("@/lib/password-hash");
const { DEMONSTRATION_PASSWORD } = await import("@/prisma/seed/sign-ins.data");
const { manySitesPlanned, stage2Begun } = await import("./facts-path");
const { makeAuditPeople } = await import("./programme-path");

const people = await makeAuditPeople(["35.12.00"], APPLICANT);
const path = await manySitesPlanned(people, APPLICANT);
const auditId = await stage2Begun(path);
const passwordHash = await hashPassword(DEMONSTRATION_PASSWORD);
const { leader, manager, client } = people;
const userIds = [leader, manager, client].map(({ userId }) => userId);
await prisma().user.updateMany({ where: { id: { in: userIds } }, data: { passwordHash } });

console.log(
  JSON.stringify({
    auditPath: `/cases/${path.caseId}/audits/${auditId}`,
    leader: leader.email,
    manager: manager.email,
    client: client.email,
  }),
);
process.exit(0);
