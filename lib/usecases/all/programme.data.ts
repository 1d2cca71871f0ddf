import { agreePlan } from "../plan/agree-plan";
import { askPlanChange } from "../plan/ask-plan-change";
import { issuePlan } from "../plan/issue-plan";
import { readPlan } from "../plan/queries/read-plan";
import { savePlan } from "../plan/save-plan";
import { readPlanningLoad } from "../planning/queries/read-load";
import { readPlanningMonth } from "../planning/queries/read-month";
import { readProgramme } from "../programme/queries/read-programme";
import { setProgramme } from "../programme/set-programme";
import { acceptTeam } from "../team/accept-team";
import { answerObjection } from "../team/answer-objection";
import { changeDates } from "../team/change-dates";
import { issueTask } from "../team/issue-task";
import { makeDeclaration } from "../team/make-declaration";
import { objectToMember } from "../team/object-to-member";
import { proposeTeam } from "../team/propose-team";
import { readFreeTime } from "../team/queries/read-free-time";
import { readTeam } from "../team/queries/read-team";
import { replaceMember } from "../team/replace-member";

/** Programme, teams and plans (5.4). */
export const PROGRAMME_USE_CASES = [
  agreePlan,
  askPlanChange,
  issuePlan,
  readPlan,
  savePlan,
  readPlanningLoad,
  readPlanningMonth,
  readProgramme,
  setProgramme,
  acceptTeam,
  answerObjection,
  changeDates,
  issueTask,
  makeDeclaration,
  objectToMember,
  proposeTeam,
  readFreeTime,
  readTeam,
  replaceMember,
] as const;
