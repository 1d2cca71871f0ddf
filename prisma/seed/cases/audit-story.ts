import { addDays, type PlainDate } from "@/rules/core/plain-date";
import {
  answerFinding,
  endStage2,
  holdStage1,
  open,
  recordStage2,
  verifyFinding,
  type Held,
} from "./audit-steps";
import { auditOf } from "./audit-rows";
import { book, type Booked } from "./bookings";
import { inTurn } from "./cast";
import { answer, confirmFindings, failedClauses, judge, raise } from "./nonconformity-steps";
import type { Phase, Plot, Reached } from "./plot";
import { appoint, object, plan, sendTask, setUpProgramme, type Visit } from "./programme-steps";
import { confirmCorrected, handOver, report } from "./report-steps";
import { later } from "./timetable";

const MANAGERS = ["programme", "programme2"] as const;
const HALF_DAYS_OF_TWO = 4;
const HALF_DAYS_OF_ONE = 2;

/** Days on which the determined time is spent: by one auditor off site, by two on site. */
const daysNeeded = async (caseId: string, kind: Visit["kind"]): Promise<number> => {
  const { determinedHalfDays } = await auditOf(caseId, kind);
  return Math.max(
    1,
    Math.ceil(determinedHalfDays / (kind === "stage1" ? HALF_DAYS_OF_ONE : HALF_DAYS_OF_TWO)),
  );
};

/** 6.1, 5.4.4: programme, team and task order of stage 1, its plan agreed. */
export async function* prepareStage1({ organisation, order, until }: Plot, contracted: Reached): Phase {
  const { caseId, client } = contracted;
  const manager = await inTurn(MANAGERS, order);
  const setOn = later(contracted.on, 1);
  yield setOn;
  await setUpProgramme(manager, caseId, setOn);
  const count = await daysNeeded(caseId, "stage1");
  const booked = await book({ code: organisation.business.code, from: addDays(setOn, 11), count });
  const visit: Visit = { caseId, kind: "stage1", manager, booked };
  const appointedOn = later(setOn, 1);
  yield appointedOn;
  await appoint(visit, appointedOn);
  if (until === "team-proposed") return null;
  const sentOn = later(appointedOn, 1);
  yield sentOn;
  await sendTask(visit, sentOn);
  if (until === "task-issued") return null;
  const plannedOn = later(sentOn, 2);
  yield plannedOn;
  if (until === "team-objected") {
    await object(visit, client, plannedOn);
    return null;
  }
  await plan({ ...visit, unit: organisation.business.unit }, client, plannedOn);
  return until === "stage1-planned" ? null : { ...contracted, on: plannedOn, booked };
}

const heldOf = async (plot: Plot, caseId: string, kind: Visit["kind"], booked: Booked): Promise<Held> => {
  const { id: auditId } = await auditOf(caseId, kind);
  return { caseId, auditId, organisation: plot.organisation, booked, isRemote: kind === "stage1" };
};

const bookedOf = ({ booked }: Reached): Booked => {
  if (booked === undefined) throw new Error("An audit was reached without a team");
  return booked;
};

const lastOf = ({ days }: Booked): PlainDate => {
  const last = days.at(-1);
  if (last === undefined) throw new RangeError("A visit without a day");
  return last;
};

/** 5.4.2.1: stage 1 held, its finding answered and verified. */
export async function* stage1(plot: Plot, planned: Reached): Phase {
  const booked = bookedOf(planned);
  const held = await heldOf(plot, planned.caseId, "stage1", booked);
  const [first = planned.on] = booked.days;
  yield first;
  await open(held, first);
  if (plot.until === "stage1-opened") return null;
  const on = lastOf(booked);
  yield on;
  const findingId = await holdStage1(held, on);
  if (plot.until === "stage1-concluded") return null;
  const finding = { held, findingId, client: planned.client };
  const answeredOn = later(on, 3);
  yield answeredOn;
  await answerFinding(finding, answeredOn);
  const verifiedOn = later(answeredOn, 1);
  yield verifiedOn;
  await verifyFinding(finding, verifiedOn);
  return { ...planned, on: verifiedOn };
}

/** Team, task order and plan of stage 2. */
export async function* prepareStage2({ organisation, order, until }: Plot, ready: Reached): Phase {
  const { caseId, client } = ready;
  const manager = await inTurn(MANAGERS, order);
  const on = later(ready.on, 1);
  yield on;
  const count = await daysNeeded(caseId, "stage2");
  const booked = await book({ code: organisation.business.code, from: addDays(on, 7), count });
  const visit: Visit = { caseId, kind: "stage2", manager, booked };
  await appoint(visit, on);
  const sentOn = later(on, 1);
  yield sentOn;
  await sendTask(visit, sentOn);
  const plannedOn = later(sentOn, 2);
  yield plannedOn;
  await plan({ ...visit, unit: organisation.business.unit }, client, plannedOn);
  return until === "stage2-planned" ? null : { ...ready, on: plannedOn, booked };
}

/** 5.4.2.2, 5.5: stage 2, its nonconformities settled, the report handed over. */
export async function* stage2(plot: Plot, planned: Reached): Phase {
  const { until, order } = plot;
  const { client } = planned;
  const booked = bookedOf(planned);
  const held = await heldOf(plot, planned.caseId, "stage2", booked);
  const [first = planned.on] = booked.days;
  yield first;
  await open(held, first);
  if (until === "stage2-opened") return null;
  const findings = until === "major-open" ? "major" : order % 2 === 0 ? "one" : "two";
  const ids = await raise(held, first, findings);
  await recordStage2(held, first, failedClauses(findings));
  const closedOn = lastOf(booked);
  yield closedOn;
  await confirmFindings(held, client, closedOn, ids);
  await endStage2(held, closedOn);
  if (until === "major-open") return null;
  const reportedOn = later(closedOn, 4);
  yield reportedOn;
  await report(held, reportedOn);
  if (until === "minors-open") return null;
  const answeredOn = later(reportedOn, 3);
  yield answeredOn;
  await answer(held, client, answeredOn, ids);
  if (until === "minors-answered") return null;
  const acceptedOn = later(answeredOn, 1);
  yield acceptedOn;
  await judge(held, acceptedOn, ids, "accepted");
  const verifiedOn = later(acceptedOn, 2);
  yield verifiedOn;
  await judge(held, verifiedOn, ids, "verified");
  const on = later(verifiedOn, 1);
  yield on;
  await confirmCorrected(held, on);
  await handOver(held, on);
  return until === "report-handed-over" ? null : { ...planned, on };
}
