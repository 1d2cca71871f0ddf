import { addDays } from "@/rules/core/plain-date";
import { fillIn, submit, withdraw } from "./application-steps";
import { prepareStage1, prepareStage2, stage1, stage2 } from "./audit-story";
import { inTurn, staff } from "./cast";
import { confirm, register } from "./client-steps";
import { drawUp, issue, payRegistration, sign } from "./contract-steps";
import { payTheRest } from "./fee-story";
import { certify, confirmContent, grant } from "./decision-steps";
import type { Phase, Plot, Reached } from "./plot";
import { passReport } from "./report-steps";
import { accept, askForMore, refuse } from "./review-steps";
import { later, type Story } from "./timetable";

async function* apply({ organisation, from, until }: Plot): Phase {
  yield from;
  await register(organisation, from);
  if (until === "registered") return null;
  const confirmedOn = later(from, 1);
  yield confirmedOn;
  const client = await confirm(organisation, confirmedOn);
  const filledOn = later(confirmedOn, 1);
  yield filledOn;
  const filled = await fillIn(organisation, client, filledOn);
  if (until === "filled-in") return null;
  const on = later(filledOn, 1);
  yield on;
  await submit(client, on, filled);
  if (until === "withdrawn") {
    const withdrawnOn = later(on, 2);
    yield withdrawnOn;
    await withdraw(client, withdrawnOn, filled.caseId);
  }
  return until === "submitted" || until === "withdrawn" ? null : { caseId: filled.caseId, client, on };
}

const REVIEWERS = ["review", "review2"] as const;
const DAYS_TO_COMPLETE = 10;

async function* review({ organisation, order, until }: Plot, applied: Reached): Phase {
  const on = later(applied.on, 3 + (order % 3));
  yield on;
  const reviewer = await inTurn(REVIEWERS, order);
  const reviewed = { organisation, caseId: applied.caseId, reviewer, on };
  if (until === "supplement-asked") await askForMore(reviewed, addDays(on, DAYS_TO_COMPLETE));
  else if (until === "refused") await refuse(reviewed);
  else await accept(reviewed);
  return ["supplement-asked", "refused", "accepted"].includes(until) ? null : { ...applied, on };
}

async function* contract({ organisation, order, until }: Plot, reviewed: Reached): Phase {
  const { caseId } = reviewed;
  const parties = { organisation, caseId, order, officer: await staff("office") };
  const issuedOn = later(reviewed.on, 2);
  yield issuedOn;
  const version = await issue(parties, issuedOn, await drawUp(parties, issuedOn));
  if (until === "contract-issued") return null;
  const on = later(issuedOn, 3);
  yield on;
  await sign(parties, on, version);
  const paidOn = later(on, 1);
  yield paidOn;
  await payRegistration(parties, await staff("finance"), paidOn);
  yield { beside: payTheRest(parties, issuedOn) };
  return until === "contract-signed" ? null : { ...reviewed, on: paidOn };
}

const REPORT_REVIEWERS = ["report", "report2"] as const;
const DECIDERS = ["decision", "decision2"] as const;

/** 5.9: report reviewed, decided, content confirmed, certificate issued. */
async function* conclude({ organisation, order, until }: Plot, reported: Reached): Phase {
  const { caseId, client } = reported;
  const passedOn = later(reported.on, 2);
  yield passedOn;
  await passReport(await inTurn(REPORT_REVIEWERS, order), caseId, passedOn);
  if (until === "report-passed") return null;
  const decidedOn = later(passedOn, 3);
  yield decidedOn;
  await grant(await inTurn(DECIDERS, order), caseId, decidedOn);
  if (until === "granted") return null;
  const parties = { organisation, caseId, client, quality: await staff("quality") };
  const confirmedOn = later(decidedOn, 1);
  yield confirmedOn;
  await confirmContent(parties, confirmedOn);
  const on = later(confirmedOn, 1);
  yield on;
  await certify(parties, on);
  return null;
}

/** The phases of a certification, in their order. */
const PHASES = [review, contract, prepareStage1, stage1, prepareStage2, stage2, conclude] as const;

/** One organisation's case, from its registration to where it stands today. */
export async function* caseStory(plot: Plot): Story {
  let reached = yield* apply(plot);
  for (const phase of PHASES) {
    if (reached === null) return;
    reached = yield* phase(plot, reached);
  }
}
