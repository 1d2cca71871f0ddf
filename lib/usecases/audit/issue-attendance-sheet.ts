import { applicationStore } from "@/lib/data/application-store";
import { communicationStore } from "@/lib/data/communication-store";
import type { CaseHead } from "@/lib/data/case-store";
import type { AttendanceModel } from "@/lib/documents/attendance/model";
import type { ConductFile, HeldMeeting } from "@/lib/domain/audit/conduct-file";
import { AGENDA, isCompanion } from "@/lib/domain/audit/conduct-lists";
import { accepted, type Outcome } from "@/lib/domain/outcome";
import type { CaseRules } from "@/lib/domain/case/combined-rules";
import { documentHead, requireBody, subjectOf } from "../document/document-head";
import { subjectInForce } from "../document/subject-in-force";
import { issueDocument } from "../document/issue-document";
import type { Context } from "../framework/context";
import { courseRows, toldRows } from "../communication/communication-rows";
import { signaturePictures } from "../meeting/signed-files";
import { clockTime, paperMember } from "./paper-parts";

type Sheet = Readonly<{ head: CaseHead; file: ConductFile; rules: CaseRules }>;

type Attendants = AttendanceModel["attendants"];
type Pictures = ReadonlyMap<string, string>;

const CLIENT_CAPACITIES: Readonly<Record<string, Attendants[number]["capacity"]>> = {
  "top-management": "topManagement",
  "authorised-representative": "authorisedRepresentative",
  observer: "observer",
  guide: "guide",
};

const meetingOf = (meeting: HeldMeeting, chair: string): AttendanceModel["opening"] => ({
  date: meeting.heldOn,
  from: clockTime(meeting.startsAt),
  to: clockTime(meeting.endsAt),
  place: meeting.place,
  chair,
});

const openingAgenda = ({ agendaDone, note }: HeldMeeting): AttendanceModel["openingAgenda"] => ({
  points: AGENDA.opening.map((point) => ({ point, isDone: agendaDone.includes(point) })),
  note,
});

const closingAgenda = ({ agendaDone, note }: HeldMeeting): AttendanceModel["closingAgenda"] => ({
  points: AGENDA.closing.map((point) => ({ point, isDone: agendaDone.includes(point) })),
  note,
});

/** How somebody took part in a meeting; nothing of one that was not held or that the person was not at. */
const takenPart = (meeting: HeldMeeting | null, name: string, pictures: Pictures) => {
  const present = meeting?.attendance.find((attendant) => attendant.name === name);
  if (present === undefined) return undefined;
  const { presence, isSignedOnPaper, signatureFileId } = present;
  return {
    isRemote: presence === "remote" || meeting?.isRemote === true,
    isOnPaper: isSignedOnPaper,
    signature: signatureFileId === null ? null : (pictures.get(signatureFileId) ?? null),
  };
};

type Meetings = Readonly<{ opening: HeldMeeting; closing: HeldMeeting | null; pictures: Pictures }>;

const presenceOf = ({ opening, closing, pictures }: Meetings, name: string) => {
  const taken = { opening: takenPart(opening, name, pictures), closing: takenPart(closing, name, pictures) };
  return { atOpening: taken.opening !== undefined, atClosing: taken.closing !== undefined, ...taken };
};

const everybody = ({ opening, closing }: Pick<Meetings, "opening" | "closing">) => [
  ...opening.attendance,
  ...(closing?.attendance ?? []),
];

/** Everybody of either meeting who is not of the team, once. */
const attendantsOf = (meetings: Meetings): Attendants => {
  const all = everybody(meetings).filter(({ capacity }) => capacity !== "audit-team");
  const first = all.filter(({ name }, index) => all.findIndex((each) => each.name === name) === index);
  return first.map(({ name, post, department, organisation, capacity }) => ({
    name,
    unit: department === "" ? organisation : department,
    post,
    capacity: CLIENT_CAPACITIES[capacity] ?? "other",
    ...presenceOf(meetings, name),
  }));
};

/** Observers and guides, each once, with where they come from and why (5.5.4). */
const companionsOf = (meetings: Meetings): NonNullable<AttendanceModel["companions"]> => {
  const there = everybody(meetings).filter(({ capacity }) => isCompanion(capacity));
  const rows = there.map(({ name, capacity, organisation, authorisation: reason }) => ({
    ...{ name, from: organisation, reason },
    role: capacity === "observer" ? ("observer" as const) : ("guide" as const),
  }));
  return [...new Map(rows.map((row) => [row.name, row])).values()];
};

const stageOf = ({ kind }: ConductFile): AttendanceModel["stage"] => kind;

/** The sheet of both meetings (5.5.2, 5.5.8), issued when the audit on site is over, and anew with every later signature. */
export const issueAttendanceSheet = async (
  context: Context,
  { head, file, rules }: Sheet,
): Promise<Outcome<string>> => {
  const { opening, closing } = file;
  if (opening === null) throw new RangeError(`Audit ${file.id} was never opened`);
  const body = await requireBody(context);
  if (!body.ok) return body;
  const { content } = await applicationStore.submitted(context.db, head.id);
  const pictures = await signaturePictures(
    context,
    head.id,
    everybody({ opening, closing }).flatMap(({ signatureFileId }) => signatureFileId ?? []),
  );
  const exchanges = await communicationStore.exchanges(context.db, file.id);
  const courseChanges = await communicationStore.courseChanges(context.db, file.id);
  const meetings = { opening, closing, pictures };
  const leader = file.team.find(({ role }) => role === "leader")?.name ?? "";
  const model: AttendanceModel = {
    ...documentHead(body.value, { document: "attendance", number: head.number, issuedOn: context.today }),
    subject: await subjectInForce(context, head.id, subjectOf(rules, content, file.plan?.criteria ?? [])),
    stage: stageOf(file),
    opening: meetingOf(opening, leader),
    closing: closing === null ? null : meetingOf(closing, leader),
    openingAgenda: openingAgenda(opening),
    closingAgenda: closing === null ? undefined : closingAgenda(closing),
    attendants: attendantsOf(meetings),
    companions: companionsOf(meetings),
    told: toldRows(file, exchanges),
    courseChanges: courseRows(courseChanges),
    team: file.team.map((member) => ({
      ...paperMember(file, member, rules),
      ...presenceOf(meetings, member.name),
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
