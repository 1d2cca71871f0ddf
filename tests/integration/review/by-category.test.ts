import { beforeEach, expect, test } from "vitest";
import { prisma } from "@/lib/data/prisma";
import type { Actor } from "@/lib/domain/access/actor";
import { openApplication } from "@/lib/usecases/application/open-application";
import { readApplication } from "@/lib/usecases/application/queries/read-application";
import { submitApplication } from "@/lib/usecases/application/submit-application";
import { previewReview } from "@/lib/usecases/review/preview-review";
import { readReview } from "@/lib/usecases/review/queries/read-review";
import { reviewApplication } from "@/lib/usecases/review/review-application";
import { fillIn } from "@/tests/support/case-path";
import { resetDatabase } from "@/tests/support/database";
import { act, expectAccepted, makeClient, makeStaff, nameBody, refusalCodes } from "@/tests/support/house";
import { completeReview, type Review } from "@/tests/support/review-form";

beforeEach(resetDatabase);

const DAY = "2026-05-13";

type Path = Readonly<{ client: Actor; reviewer: Actor; caseId: string }>;

/** The organisation of 35 people applies under another scheme; its reviewer is competent there. */
const submittedUnder = async (scheme: string, criteria: string): Promise<Path> => {
  await nameBody();
  const client = await makeClient("青禾", "91350100M000100Y43");
  const reviewer = await makeStaff("贺兰舟", "application-reviewer");
  await prisma().competenceRecord.create({
    data: {
      ...{ personId: reviewer.personId ?? "", function: "application-reviewer", scheme, codes: [] },
      assessedOn: new Date("2026-04-20"),
    },
  });
  const opened = await act(client, "2026-05-11", openApplication, {
    clientId: client.clientId ?? "",
    scheme,
  });
  const caseId = expectAccepted(opened).id;
  const version = await fillIn(client, "2026-05-11", caseId, (content) => ({
    ...content,
    criteria: [criteria],
  }));
  expectAccepted(await act(client, "2026-05-11", submitApplication, { caseId, version }));
  return { client, reviewer, caseId };
};

const review = ({ reviewer, caseId }: Path, choices: Partial<Review>) =>
  act(reviewer, DAY, reviewApplication, { ...completeReview(caseId, DAY), ...choices });

test("IAF MD 5, Table EMS 1: the reviewer's category decides the days, and none or two of them decide nothing", async () => {
  const path = await submittedUnder("EMS", "GB/T 24001-2016");
  const criteria = ["GB/T 24001-2016"];
  for (const complexity of [[], ["high-risk" as const], ["high" as const, "low" as const]])
    expect(await review(path, { criteria, complexity })).toMatchObject({
      ok: false,
      refusals: [{ code: "category-missing", clause: "IAF MD 5, Table EMS 1", field: "complexity" }],
    });
  // 35 people: high 7, medium 5.5, low 4, limited 3.
  const { caseId } = path;
  const { coefficient, siteDays, adjustments, stage1OnSite, manualDays } = completeReview(caseId, DAY);
  const totals = [];
  for (const category of ["high", "medium", "low", "limited"] as const) {
    const preview = await act(path.reviewer, DAY, previewReview, {
      ...{ caseId, coefficient, siteDays, adjustments, stage1OnSite, manualDays, complexity: [category] },
    });
    const { manDays } = expectAccepted(preview);
    totals.push(manDays.ok ? manDays.total : manDays.refusals);
  }
  expect(totals).toEqual([7, 5.5, 4, 3]);
  expectAccepted(await review(path, { criteria, complexity: ["medium"] }));
  expect(await prisma().applicationReview.findFirstOrThrow({ where: { caseId } })).toMatchObject({
    ...{ effectivePersonnel: 35, complexity: ["medium"], ownHundredths: 550 },
    // A fifth of 5.5 is 1.1: stage 1 takes a day, 4.5 are on site.
    ...{ stage1HalfDays: 2, onSiteHalfDays: 9, totalHalfDays: 11 },
  });
  expect(await prisma().certificationCase.findUniqueOrThrow({ where: { id: caseId } })).toMatchObject({
    stage: "contract",
    edition: "2026",
  });
});

test("the forms of a case ask for the categories of its own edition", async () => {
  const path = await submittedUnder("OHSMS", "GB/T 45001-2020");
  const { schemes } = expectAccepted(await act(path.reviewer, DAY, readReview, { caseId: path.caseId }));
  const complexity = schemes[0]?.complexity;
  expect(complexity).toEqual({
    by: "category",
    codes: ["high", "medium", "low"],
    clause: "IAF MD 5, Table OH&SMS 1",
  });
  const application = await act(path.client, DAY, readApplication, { caseId: path.caseId });
  expect(expectAccepted(application).complexity).toEqual(complexity);
  expect(
    refusalCodes(await review(path, { criteria: ["GB/T 45001-2020"], complexity: ["limited"] })),
  ).toEqual(["category-missing"]);
  expectAccepted(await review(path, { criteria: ["GB/T 45001-2020"], complexity: ["high"] }));
});
