import type { AttendanceModel } from "@/lib/documents/attendance/model";
import type { CourseChange, Exchange } from "@/lib/domain/audit/communication";
import { memberOf, type ConductFile } from "@/lib/domain/audit/conduct-file";
import { clockTime } from "../audit/paper-parts";

/** What the client was told, as its paper prints it. */
export const toldRows = (
  file: Pick<ConductFile, "team">,
  exchanges: readonly Exchange[],
): NonNullable<AttendanceModel["told"]> =>
  exchanges
    .filter(({ told }) => told !== "")
    .map(({ heldOn, heldAt, personIds, told, toldTo }) => ({
      on: heldOn,
      at: clockTime(heldAt),
      people: personIds.flatMap((personId) => memberOf(file, personId)?.name ?? []),
      to: toldTo,
      what: told,
    }));

/** What took the audit another course, as its paper prints it. */
export const courseRows = (changes: readonly CourseChange[]): NonNullable<AttendanceModel["courseChanges"]> =>
  changes.map(({ foundOn, ground, action, reason, effect, decidedBy, scope, ...told }) => ({
    ...{ foundOn, ground, action, reason, effect, decidedBy, scope },
    client: { name: told.clientTold, on: told.clientToldOn, at: clockTime(told.clientToldAt) },
    body: { name: told.bodyTold, on: told.bodyToldOn, at: clockTime(told.bodyToldAt) },
  }));
