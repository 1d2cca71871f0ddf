import { prisma } from "@/lib/data/prisma";
import type { Actor } from "@/lib/domain/access/actor";
import { openApplication } from "@/lib/usecases/application/open-application";
import { submitApplication } from "@/lib/usecases/application/submit-application";
import { setProgramme } from "@/lib/usecases/programme/set-programme";
import { acceptCase, contractCase, fillIn, type Change } from "./case-path";
import { act, expectAccepted, nameBody } from "./house";
import { emptyProgramme, slotsOf, type AuditPeople } from "./programme-path";
import { completeReview, type Review } from "./review-form";

const SINCE = new Date("2026-04-20T01:00:00Z");

/** What a person may do for complaints handling it may do for quality management too, with the same codes. */
export const alsoForQuality = async ({ personId }: Actor): Promise<void> => {
  const id = personId ?? "";
  const person = await prisma().person.findUniqueOrThrow({
    where: { id },
    select: { competenceRecords: true, professionalCodes: true },
  });
  await prisma().person.update({
    where: { id },
    data: {
      competenceRecords: {
        create: person.competenceRecords.map(({ function: held, codes }) => ({
          ...{ function: held, scheme: "QMS", codes, assessedOn: SINCE },
        })),
      },
      professionalCodes: {
        create: person.professionalCodes.map(({ code }) => ({ scheme: "QMS", code, validFrom: SINCE })),
      },
    },
  });
};

/** Everybody of the body, competent for both systems. */
export const bothSystems = async (people: AuditPeople): Promise<AuditPeople> => {
  const { reviewer, manager, leader, auditor, intern } = people;
  for (const actor of [reviewer, manager, leader, auditor, intern]) await alsoForQuality(actor);
  return people;
};

/** An application for complaints handling and quality management together, handed in (11.1). */
export const submitCombined = async (client: Actor, on: string, change?: Change): Promise<string> => {
  await nameBody();
  const { id: caseId } = expectAccepted(
    await act(client, on, openApplication, {
      clientId: client.clientId ?? "",
      scheme: "QMS",
      combinedWith: ["OLS/GZ-0071"],
    }),
  );
  const version = await fillIn(client, on, caseId, change);
  expectAccepted(await act(client, on, submitApplication, { caseId, version }));
  return caseId;
};

/** The days of the quality system as it stands in the form: nothing chosen. */
export const QUALITY = { scheme: "QMS", complexity: [], siteDays: null, sites: [], adjustments: [] };

/** An acceptance of both systems, nothing adjusted. */
export const combinedReview = (caseId: string, on: string): Review => ({
  ...completeReview(caseId, on),
  criteria: ["GB/T 19012-2019", "GB/T 19001-2016"],
  combined: [QUALITY],
});

/** Another organisation than the usual one: what its application says, and who pays for it. */
export type Applicant = Readonly<{ change?: Change; payer?: string }>;

/** A combined case whose contract is signed, before its programme. */
export const contractedCombined = async (
  people: AuditPeople,
  review: Partial<Review> = {},
  { change, payer }: Applicant = {},
): Promise<string> => {
  const caseId = await submitCombined(people.client, "2026-05-11", change);
  await acceptCase(people.reviewer, "2026-05-13", caseId, {
    ...combinedReview(caseId, "2026-05-13"),
    ...review,
  });
  await contractCase(people.reviewer, "2026-05-15", caseId, payer);
  return caseId;
};

/** The same with its programme. */
export const combinedProgramme = async (
  people: AuditPeople,
  review?: Partial<Review>,
  applicant?: Applicant,
): Promise<string> => {
  const caseId = await contractedCombined(people, review, applicant);
  expectAccepted(await act(people.manager, "2026-05-16", setProgramme, emptyProgramme(caseId)));
  return caseId;
};

const WHOLE_DAYS = ["2026-06-08 am", "2026-06-08 pm", "2026-06-09 am", "2026-06-09 pm"];

/** What case 1 of both systems needs without a coefficient: 1.0 day of stage 1 and 7.0 of stage 2. */
export const combinedSlots = (people: AuditPeople) => ({
  stage1: slotsOf(people.leader, ["2026-05-25 am", "2026-05-25 pm"]),
  /** Four days of the leader and three of the auditor. */
  stage2: [
    ...slotsOf(people.leader, [
      ...WHOLE_DAYS,
      "2026-06-10 am",
      "2026-06-10 pm",
      "2026-06-11 am",
      "2026-06-11 pm",
    ]),
    ...slotsOf(people.auditor, [...WHOLE_DAYS, "2026-06-10 am", "2026-06-10 pm"]),
  ],
});
