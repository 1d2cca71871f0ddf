import { issuePlan } from "@/lib/usecases/plan/issue-plan";
import { act, expectAccepted } from "@/tests/support/house";
import { TODAY } from "@/tests/support/http/server";
import {
  auditOf,
  planDrafted,
  programmeCase,
  slotsOf,
  teamInput,
  teamReady,
} from "@/tests/support/programme-path";
import { freeHalfDays, once, peopleOf } from "./audit-objects";
import type { House } from "./house";

/** After the server's day: who is named today works later. */
const DAYS = ["2026-06-22 am"];

export const withProgramme = async (house: House): Promise<string> => {
  await freeHalfDays(house);
  return programmeCase(peopleOf(house));
};

export const slots = ({ actors }: House) => ({ slots: slotsOf(actors.auditor, DAYS) });

export const proposalOf = async (house: House, caseId: string) => {
  const audit = await auditOf(caseId, "stage1");
  return teamInput(peopleOf(house), "stage1", audit, { caseId, ...slots(house) });
};

/** The names are with the client. */
export const named = async (house: House) => {
  const caseId = await withProgramme(house);
  return { caseId, auditId: await teamReady(peopleOf(house), caseId, "stage1", slots(house)) };
};

export const drafted = async (house: House) => {
  const place = await named(house);
  const { caseId, auditId } = place;
  return { ...place, version: await planDrafted(peopleOf(house), caseId, auditId, TODAY) };
};

/** The plan is with the client. */
export const planIssued = async (house: House) => {
  const form = await drafted(house);
  return { ...form, ...expectAccepted(await act(house.actors.auditor, TODAY, issuePlan, form)) };
};

/** The same, shared by what only reads. */
export const readablePlan = once(planIssued);
