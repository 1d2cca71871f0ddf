import { beforeEach, expect, test } from "vitest";
import { readDecisionFile } from "@/lib/usecases/decision/queries/read-decision-file";
import { resetDatabase } from "@/tests/support/database";
import { reviewedCase } from "@/tests/support/decision-path";
import { act, expectAccepted } from "@/tests/support/house";

beforeEach(resetDatabase);

const DAY = "2026-07-06";

test("5.9.1: what is asked of whoever decides is said of a decision maker and of nobody else who reads the page", async () => {
  const { caseId, decider, reportReviewer } = await reviewedCase();
  const keysFor = async (reader: typeof decider) =>
    expectAccepted(await act(reader, DAY, readDecisionFile, { caseId })).weighing?.checks.map(
      ({ key }) => key,
    );
  const ofTheFile = ["enough", "reportReview", "majors", "minors", "verification", "recommendation"];
  // Who took part in the case is told why the decision is not theirs (5.9.1).
  expect(await keysFor(reportReviewer)).toEqual([...ofTheFile, "independence", "payer"]);
  expect(await keysFor(decider)).toEqual([
    ...ofTheFile,
    ...["independence", "competence", "ofTheBody", "payer"],
  ]);
});
