import type { Recorded } from "@/lib/domain/audit/assess-meeting";
import { shanghaiMinute } from "@/rules/core/plain-date";
import type { Context } from "../framework/context";

/** When a meeting is put on record; the hour is unknown where the demonstration's clock was moved to its day. */
export const recordedAt = ({ today, now, isMoved = false }: Context): Recorded => ({
  today,
  minute: isMoved ? null : shanghaiMinute(now.getTime()),
});
