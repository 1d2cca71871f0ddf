import { test } from "@/tests/support/e2e";
import { assemble } from "@/tests/support/journey/cast";
import * as manySites from "@/tests/support/journey/many-sites-case";
import * as quality from "@/tests/support/journey/quality-case";
import { readEveryPage, type ReadCase } from "@/tests/support/journey/pages";
import {
  beRefusedDecisions,
  bindCase,
  certify,
  holdStage2,
  lookUpByStrangers,
  passStage1,
  planStage2,
  report,
  settleNonconformities,
} from "@/tests/support/journey/single-site-case";
import { readWorkedCase } from "@/tests/support/journey/worked-case";

// The day of the installation is one for all: the cases follow each other.
test.describe.configure({ mode: "serial" });
test.setTimeout(900_000);

let certified: ReadCase = { casePath: "", certificate: "" };

test("case 1: a single site, everything in order, from application to the certificate that strangers look up", async ({
  openContext,
}) => {
  const worked = await readWorkedCase("case-1-single-site");
  const cast = assemble(openContext);
  const walk = await test.step("application to contract", () => bindCase(cast, worked));
  await test.step("programme and stage 1", () => passStage1(walk));
  await test.step("team and plan of stage 2", () => planStage2(walk));
  const numbers = await test.step("stage 2", () => holdStage2(walk));
  await test.step("report", () => report(walk));
  await test.step("refused decisions", () => beRefusedDecisions(walk));
  await test.step("nonconformities and report review", () => settleNonconformities(walk, numbers));
  const certificate = await test.step("decision and certificate", () => certify(walk));
  const stranger = await (await openContext()).newPage();
  await test.step("public look-up", () => lookUpByStrangers(walk, stranger, certificate));
  certified = { casePath: walk.casePath, certificate };
});

test("case 2: many sites, the floor binds, one major nonconformity, from application to public certificate", async ({
  openContext,
}) => {
  const worked = await readWorkedCase("case-2-many-sites");
  const cast = assemble(openContext);
  const walk = await test.step("application to contract", () => manySites.bindCase(cast, worked));
  await test.step("programme and sample of sites", () => manySites.programmeAudits(walk));
  await test.step("stage 1 on site", () => manySites.passStage1(walk));
  await test.step("team and plan of stage 2", () => manySites.planStage2(walk));
  const raised = await test.step("stage 2", () => manySites.holdStage2(walk));
  await test.step("report and answers", () => manySites.report(walk, raised));
  await test.step("refused decision", () => manySites.beRefusedDecision(walk));
  await test.step("nonconformities and report review", () => manySites.settleNonconformities(walk, raised));
  const stranger = await (await openContext()).newPage();
  await test.step("decision, certificate, look-up", () => manySites.certify(walk, stranger));
});

test("case 3: quality management alone, 2.5 days by its own table, from application to a refusal with its day for appeal", async ({
  openContext,
}) => {
  const worked = await readWorkedCase("case-3-quality");
  const cast = assemble(openContext);
  const walk = await test.step("application to contract", () => quality.bindCase(cast, worked));
  await test.step("programme and stage 1", () => quality.passStage1(walk));
  await test.step("stage 2", () => quality.holdStage2(walk));
  await test.step("report and its review", () => quality.report(walk));
  await test.step("refusal and appeal", () => quality.refuse(walk));
});

test("every page, by somebody who reads it: named, accessible by day and by night, fit for a desk and a phone", async ({
  openContext,
}) => {
  const stranger = await (await openContext()).newPage();
  await readEveryPage(assemble(openContext), stranger, certified);
});
