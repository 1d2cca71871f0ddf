import { beforeEach, expect, test } from "vitest";
import type { FigureOf } from "@/lib/domain/explanation/figures.data";
import { issueCertificate } from "@/lib/usecases/certificate/issue-certificate";
import { readExplanation } from "@/lib/usecases/explanation/queries/read-explanation";
import { combinedGranted, OLS, QMS } from "@/tests/support/combined-path";
import { resetDatabase } from "@/tests/support/database";
import { answeredContent } from "@/tests/support/decision-path";
import { act, expectAccepted } from "@/tests/support/house";

beforeEach(resetDatabase);

const DAY = "2026-07-09";

test("6.1, 9.2, 11.1: a day of one certificate is explained by its own system; one both share by the system that governs it", async () => {
  const path = await combinedGranted();
  await answeredContent(path, DAY);
  expectAccepted(await act(path.quality, DAY, issueCertificate, { caseId: path.caseId }));
  const told = async ({ figure, of = "" }: FigureOf) => {
    const asked = { caseId: path.caseId, figure, of };
    const { value, parts } = expectAccepted(await act(path.client, DAY, readExplanation, asked));
    return [value, parts.map(({ edition }) => edition.scheme)];
  };
  // Complaints handling was decided on 2026-07-06, quality management on 2026-07-08.
  expect(await told({ figure: "first-day", of: QMS })).toEqual(["2026-07-08", [QMS]]);
  expect(await told({ figure: "last-day", of: OLS })).toEqual(["2029-07-05", [OLS]]);
  expect(await told({ figure: "clock", of: "recertification-request:QMS" })).toEqual(["2029-04-07", [QMS]]);
  expect(await told({ figure: "clock", of: "surveillance-due" })).toEqual(["2027-07-06", [OLS]]);
  expect(await told({ figure: "window", of: "surveillance1:QMS" })).toEqual(["2027-07-08", [QMS]]);
  expect(await told({ figure: "window", of: "surveillance1" })).toEqual(["2027-07-06", [OLS]]);
});
