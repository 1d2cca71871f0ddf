import { z } from "zod";
import { calendarFeedStore } from "@/lib/data/calendar-feed-store";
import { assessFeed } from "@/lib/domain/audit-calendar/calendar-feed";
import { accepted } from "@/lib/domain/outcome";
import { env } from "@/lib/env";
import { defineUseCase } from "../framework/define-use-case";

/**
 * Makes the link an auditor's calendar subscribes to. Its address is in this answer and nowhere else; a link that was
 * made before ends.
 */
export const createCalendarFeed = defineUseCase({
  name: "calendar-feed.create",
  permission: "own-account",
  method: "POST",
  path: "/calendar-feed",
  input: z.object({}),
  async run({ db, actor, changed }) {
    const assessed = assessFeed(actor);
    if (!assessed.ok) return assessed;
    const { id, secret } = await calendarFeedStore.create(db.tx, actor.userId);
    changed("calendar-feed.created", { kind: "calendar-feed", id });
    const url = new URL(`/api/v1/calendar-feeds/${secret}/calendar.ics`, env().PUBLIC_URL).href;
    return accepted({ id, url });
  },
});
