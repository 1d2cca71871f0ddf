import type { Actor } from "@/lib/domain/access/actor";
import type { MeetingEntry } from "@/lib/domain/audit/meeting-form";
import type { ConductFile, HeldMeeting, PlannedRow, TeamRow } from "@/lib/domain/audit/conduct-file";
import { CLOSING_POINTS, OPENING_POINTS } from "@/lib/domain/audit/conduct-lists";
import { plainDate } from "@/rules/core/plain-date";

/** An audit of two days, 2026-06-08 and 2026-06-09, opened at 9:00 and not closed yet. */
export const DAY_1 = plainDate("2026-06-08");
export const DAY_2 = plainDate("2026-06-09");

export const teamRow = (personId: string, role: string, change: Partial<TeamRow> = {}): TeamRow => ({
  ...{ personId, name: `${personId}-name`, role, isFullTime: true },
  ...{ registrations: [], codes: [], slots: [] },
  ...change,
});

export const TEAM = [
  teamRow("leader", "leader"),
  teamRow("member", "member"),
  teamRow("intern", "intern"),
  teamRow("expert", "expert"),
];

export const plannedRow = (kind: string, change: Partial<PlannedRow> = {}): PlannedRow => ({
  ...{ kind, date: DAY_1, startsAt: 540, endsAt: 570, siteId: null, siteName: "", siteAddress: "" },
  ...{ unit: "", process: "", clauses: [], personIds: [] },
  ...change,
});

export const heldMeeting = (
  kind: HeldMeeting["kind"],
  heldOn: string,
  [startsAt, endsAt]: readonly [number, number],
  change: Partial<HeldMeeting> = {},
): HeldMeeting => ({
  ...{ kind, heldOn: plainDate(heldOn), startsAt, endsAt, place: "会议室", isRemote: false },
  ...{ agendaDone: [], note: "", disagreements: "", attendance: [] },
  ...{ sheetFileIds: [], recordedBy: null, recordedAt: null },
  ...change,
});

/** 9:00 to 9:30. */
export const OPENING = heldMeeting("opening", DAY_1, [540, 570]);
/** 16:00 to 16:30. */
export const CLOSING = heldMeeting("closing", DAY_2, [960, 990]);

export const attendant = (name: string, capacity: MeetingEntry["attendance"][number]["capacity"]) => ({
  ...{ name, capacity, post: "", department: "", organisation: "", authorisation: "", fileId: null },
  ...{ presence: "in-person" as const, signatureFileId: null, isSignedOnPaper: false },
});

export const conductFile = (change: Partial<ConductFile> = {}): ConductFile => ({
  ...{ id: "audit", caseId: "case", kind: "stage2", round: 1, status: "opened", method: "on-site" },
  ...{ methodReason: "", determinedHalfDays: 8, startsOn: DAY_1, endsOn: DAY_2, outcome: null },
  ...{ outcomeNote: "", version: 1, team: TEAM, opening: OPENING, closing: null },
  plan: {
    ...{ purpose: "", scope: "", criteria: ["GB/T 19012-2019"] },
    rows: [
      plannedRow("audit", { date: DAY_2, siteId: "site" }),
      plannedRow("opening"),
      plannedRow("closing", { date: DAY_2 }),
    ],
  },
  ...change,
});

/** The same as it stands on record. */
export const present = (...named: Parameters<typeof attendant>) => ({ id: named[0], ...attendant(...named) });

/** An opening as it is put on record: everything gone through, the general manager there. */
export const meetingEntry = (change: Partial<MeetingEntry> = {}): MeetingEntry => ({
  ...{ caseId: "case", auditId: "audit", heldOn: DAY_1, startsAt: 540, endsAt: 570, place: "会议室" },
  ...{ isRemote: false, note: "", sheetFileIds: [], agendaDone: [...OPENING_POINTS, ...CLOSING_POINTS] },
  attendance: [attendant("方知夏", "top-management")],
  ...change,
});

export const actorOf = (personId: string | null): Actor => ({
  ...{ userId: "user", name: "", email: "", locale: "zh-CN", roles: [], personId, clientId: null },
  scopes: null,
});
