import { applicationStore } from "@/lib/data/application-store";
import type { CaseHead } from "@/lib/data/case-store";
import type { AttendanceModel } from "@/lib/documents/attendance/model";
import type { ConductFile, HeldMeeting } from "@/lib/domain/audit/conduct-file";
import { accepted, type Outcome } from "@/lib/domain/outcome";
import type { CaseRules } from "@/lib/domain/case/combined-rules";
import { documentHead, requireBody, subjectOf } from "../document/document-head";
import { subjectInForce } from "../document/subject-in-force";
import { issueDocument } from "../document/issue-document";
import type { Context } from "../framework/context";
import { clockTime, paperMember } from "./paper-parts";

type Sheet = Readonly<{ head: CaseHead; file: ConductFile; rules: CaseRules }>;

const CLIENT_CAPACITIES: Readonly<Record<string, AttendanceModel["attendants"][number]["capacity"]>> = {
  "top-management": "topManagement",
  "authorised-representative": "authorisedRepresentative",
};

const meetingOf = (meeting: HeldMeeting, chair: string): AttendanceModel["opening"] => ({
  date: meeting.heldOn,
  from: clockTime(meeting.startsAt),
  to: clockTime(meeting.endsAt),
  place: meeting.place,
  chair,
});

const isPresent = (meeting: HeldMeeting, name: string): boolean =>
  meeting.attendance.some((attendant) => attendant.name === name);

/** Everybody of either meeting who is not of the team, once. */
const attendantsOf = (opening: HeldMeeting, closing: HeldMeeting): AttendanceModel["attendants"] => {
  const all = [...opening.attendance, ...closing.attendance].filter(
    ({ capacity }) => capacity !== "audit-team",
  );
  const first = all.filter(({ name }, index) => all.findIndex((each) => each.name === name) === index);
  return first.map(({ name, post, department, capacity }) => ({
    name,
    unit: department,
    post,
    capacity: CLIENT_CAPACITIES[capacity] ?? "other",
    atOpening: isPresent(opening, name),
    atClosing: isPresent(closing, name),
  }));
};

const stageOf = ({ kind }: ConductFile): AttendanceModel["stage"] =>
  kind === "supplementary" ? "special" : kind;

/** The attendance sheet of both meetings (5.5.2, 5.5.8.1), issued when the closing has been held. */
export const issueAttendanceSheet = async (
  context: Context,
  { head, file, rules }: Sheet,
): Promise<Outcome<string>> => {
  const { opening, closing } = file;
  if (opening === null || closing === null) throw new RangeError(`Audit ${file.id} lacks a meeting`);
  const body = await requireBody(context);
  if (!body.ok) return body;
  const { content } = await applicationStore.submitted(context.db, head.id);
  const leader = file.team.find(({ role }) => role === "leader")?.name ?? "";
  const model: AttendanceModel = {
    ...documentHead(body.value, { document: "attendance", number: head.number, issuedOn: context.today }),
    subject: await subjectInForce(context, head.id, subjectOf(rules, content, file.plan?.criteria ?? [])),
    stage: stageOf(file),
    opening: meetingOf(opening, leader),
    closing: meetingOf(closing, leader),
    attendants: attendantsOf(opening, closing),
    team: file.team.map((member) => ({
      ...paperMember(file, member, rules),
      atOpening: isPresent(opening, member.name),
      atClosing: isPresent(closing, member.name),
    })),
    blankRows: 0,
  };
  return accepted(
    await issueDocument(context, {
      caseId: head.id,
      kind: "attendance",
      model,
      subjectId: file.id,
      isForClient: true,
    }),
  );
};
