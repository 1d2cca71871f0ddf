import { test } from "@/tests/support/e2e";
import { QINGHE } from "@/tests/support/journey/applicants";
import { apply, openApplication } from "@/tests/support/journey/apply";
import { assemble } from "@/tests/support/journey/cast";
import { signContract } from "@/tests/support/journey/contract";
import { auditPathOf, setProgramme } from "@/tests/support/journey/programme";
import { acceptApplication } from "@/tests/support/journey/review";
import { appoint, stage1Team } from "@/tests/support/journey/team";
import { readWorkedCase } from "@/tests/support/journey/worked-case";

// The day of the installation is one for all: the cases follow each other.
test.describe.configure({ mode: "serial" });
test.setTimeout(600_000);

test("case 1: a single site, everything in order, from application to the team of stage 1", async ({
  openContext,
}) => {
  const worked = await readWorkedCase("case-1-single-site");
  const cast = assemble(openContext);
  const { as, on } = cast;
  const client = await as(QINGHE.email);

  await on("2026-05-11");
  const casePath = await openApplication(client);
  await apply(client, casePath, worked);

  await on("2026-05-13");
  await acceptApplication(await as("review"), casePath, worked);

  await on("2026-05-15");
  await signContract(await as("review"), casePath, worked, "2026-05-15");

  await on("2026-05-18");
  const manager = await as("programme");
  await setProgramme(manager, casePath, worked);
  const stage1 = await auditPathOf(manager, casePath, "第一阶段");
  await appoint(cast, stage1, QINGHE.email, stage1Team(worked, "2026-05-25"));
});
