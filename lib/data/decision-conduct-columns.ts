import type { Prisma } from "./generated/client";

/** Who sat in a meeting, and how each signed: on the screen or by hand on its sheet (5.5.2, 5.5.8.1). */
export const meetingPart = {
  kind: true,
  heldOn: true,
  startsAt: true,
  endsAt: true,
  place: true,
  isRemote: true,
  agendaDone: true,
  note: true,
  disagreements: true,
  sheetFileIds: true,
  attendance: {
    orderBy: { position: "asc" },
    select: {
      ...{ name: true, capacity: true, post: true, department: true, organisation: true },
      ...{ authorisation: true, fileId: true, presence: true },
      ...{ signatureFileId: true, isSignedOnPaper: true },
    },
  },
} as const satisfies Prisma.MeetingSelect;

/** What the team weighed on the way and told the client (5.5.3.1). */
export const exchangePart = {
  ...{ heldOn: true, heldAt: true, personIds: true, progress: true, reassigned: true },
  ...{ concerns: true, told: true, toldTo: true, byPersonId: true },
} as const satisfies Prisma.AuditExchangeSelect;

/** What took the audit another course, who agreed and who was told (5.5.3.2, 5.5.3.3). */
export const coursePart = {
  ...{ ground: true, action: true, foundOn: true, reason: true, effect: true, decidedBy: true },
  ...{ clientTold: true, clientToldOn: true, clientToldAt: true },
  ...{ bodyTold: true, bodyToldOn: true, bodyToldAt: true },
  ...{ scope: true, scopeEn: true, byPersonId: true },
} as const satisfies Prisma.AuditCourseChangeSelect;
