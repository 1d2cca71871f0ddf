import { prisma } from "@/lib/data/prisma";
import { ANYBODY, SIGNED_IN, type Rows } from "../row";

/** Readings of the rules and the body's word on them: read by everybody, spoken by who answers for the rules. */
export const INTERPRETATION_ROWS: Rows = {
  "interpretation.confirmed": {
    may: ANYBODY,
    arrange: () => Promise.resolve({ shows: '"confirmed":' }),
  },
  "interpretation.read": {
    may: SIGNED_IN,
    arrange: () => Promise.resolve({ params: { reading: "QMS~2025~dates" }, shows: "国务院节假日安排" }),
  },
  "interpretation.record": {
    may: ["administrator", "quality-manager"],
    arrange: async () => {
      const key = { scheme: "QMS", edition: "2025", interpretation: "total-rounding" };
      // Each cell speaks after the one before.
      const version = await prisma().interpretationRecord.count({ where: key });
      return {
        body: { ...key, version, verdict: "confirmed", text: "技术委员会 2026 年第 3 次会议确认。" },
        trace: () => prisma().interpretationRecord.count({ where: key }),
      };
    },
  },
};
