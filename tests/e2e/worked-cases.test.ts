import { expect, test } from "@/tests/support/e2e";
import { QINGHE } from "@/tests/support/journey/applicants";
import { apply, openApplication } from "@/tests/support/journey/apply";
import { assemble } from "@/tests/support/journey/cast";
import { readWorkedCase, stepOf } from "@/tests/support/journey/worked-case";

// The day of the installation is one for all: the cases follow each other.
test.describe.configure({ mode: "serial" });
test.setTimeout(300_000);

test("case 1: a single site, everything in order, from application to certificate", async ({
  openContext,
}) => {
  const worked = await readWorkedCase("case-1-single-site");
  const { as, on } = assemble(openContext);
  const client = await as(QINGHE.email);
  await on(stepOf(worked, "application submitted").day);
  const casePath = await openApplication(client);
  await apply(client, casePath, worked);
  expect(casePath).toContain("/cases/");
});
