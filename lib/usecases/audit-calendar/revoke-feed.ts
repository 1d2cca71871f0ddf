import { z } from "zod";
import { calendarFeedStore } from "@/lib/data/calendar-feed-store";
import { NotFoundError } from "@/lib/data/errors";
import { accepted } from "@/lib/domain/outcome";
import { defineUseCase } from "../framework/define-use-case";

/** Ends the actor's own link: the next time a calendar asks, there is nothing. */
export const revokeCalendarFeed = defineUseCase({
  name: "calendar-feed.revoke",
  permission: "own-account",
  method: "DELETE",
  path: "/calendar-feed",
  input: z.object({}),
  async run({ db, actor, changed }) {
    const [id] = await calendarFeedStore.revokeAllOf(db.tx, actor.userId);
    if (id === undefined) throw new NotFoundError("calendar-feed");
    changed("calendar-feed.revoked", { kind: "calendar-feed", id });
    return accepted(null);
  },
});
