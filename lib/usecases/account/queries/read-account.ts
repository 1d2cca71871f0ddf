import { z } from "zod";
import { calendarFeedStore } from "@/lib/data/calendar-feed-store";
import { sessionStore } from "@/lib/data/session-store";
import { userStore } from "@/lib/data/user-store";
import { assessFeed } from "@/lib/domain/audit-calendar/calendar-feed";
import { accepted } from "@/lib/domain/outcome";
import { defineQuery } from "../../framework/define-use-case";

/** One's own account and its open sessions, the latest used first. */
export const readAccount = defineQuery({
  name: "account.read",
  permission: "own-account",
  path: "/account",
  input: z.object({}),
  async run(context) {
    const { userId } = context.actor;
    const user = await userStore.file(context.db.tx, userId);
    const feed = assessFeed(context.actor).ok
      ? { made: await calendarFeedStore.ofUser(context.db.tx, userId) }
      : null;
    return accepted({
      ...user,
      sessions: await sessionStore.openOf(context.db.tx, userId),
      /** The link of the reader's own calendar; null: he is sent on no audits. */
      feed,
    });
  },
});
