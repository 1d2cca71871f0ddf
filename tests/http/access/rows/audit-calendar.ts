import { calendarFeedStore } from "@/lib/data/calendar-feed-store";
import { prisma } from "@/lib/data/prisma";
import { ANYBODY, SIGNED_IN, type Rows } from "../row";

/** The link a calendar subscribes to: made and ended by an auditor, read by whoever holds it. */
export const AUDIT_CALENDAR_ROWS: Rows = {
  "calendar-feed.create": {
    // For people who are sent on audits.
    may: ["auditor", "other-auditor"],
    barred: SIGNED_IN.filter((identity) => !identity.endsWith("auditor")),
    arrange: (_, { userId }) =>
      Promise.resolve({ trace: () => prisma().calendarFeed.findMany({ where: { userId } }) }),
  },
  "calendar-feed.revoke": {
    // A link is its owner's alone; the test arranges the auditor's.
    may: ["auditor"],
    hidden: SIGNED_IN.filter((identity) => identity !== "auditor"),
    arrange: async (_, { userId }) => {
      // Whoever holds a link may end it: nobody but the champion has one.
      await prisma().calendarFeed.updateMany({ data: { revokedAt: new Date() } });
      await calendarFeedStore.create(prisma(), userId);
      return { trace: () => prisma().calendarFeed.count({ where: { userId, revokedAt: null } }) };
    },
  },
  "calendar-feed.read": {
    may: ANYBODY,
    arrange: async ({ actors }) => {
      // Its secret is the key: whoever holds it reads, signed in or not.
      const { secret } = await calendarFeedStore.create(prisma(), actors.auditor.userId);
      await prisma().rateCount.deleteMany();
      return { params: { secret }, shows: "BEGIN:VCALENDAR" };
    },
  },
};
