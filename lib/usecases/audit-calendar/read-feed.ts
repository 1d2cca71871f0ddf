import { actorStore } from "@/lib/data/actor-store";
import { auditCalendarStore } from "@/lib/data/audit-calendar-store";
import { calendarFeedStore } from "@/lib/data/calendar-feed-store";
import { NotFoundError } from "@/lib/data/errors";
import { NOTHING } from "@/lib/domain/access/can";
import { assessFeed, feedKey } from "@/lib/domain/audit-calendar/calendar-feed";
import { accepted } from "@/lib/domain/outcome";
import { defineUseCase } from "../framework/define-use-case";
import { calendarFile } from "./calendar-file";

/** A calendar asks every quarter of an hour or so; several of one household ask from one address. */
const LIMIT = { calls: 240, minutes: 60 } as const;

/**
 * What a calendar reads at the link: the audits the owner is sent on, as he may read them now. No sign-in: the secret of
 * the address is the key, and it opens nothing else. Revoked, of a disabled account or of one that is an auditor's no
 * more: nothing there.
 */
export const readCalendarFeed = defineUseCase({
  name: "calendar-feed.read",
  permission: "public",
  method: "GET",
  path: "/calendar-feeds/{secret}/calendar.ics",
  input: feedKey,
  limit: LIMIT,
  async run({ db: { tx }, now, today }, { secret }) {
    const userId = await calendarFeedStore.reader(tx, secret);
    const owner = userId === null ? null : await actorStore.byUserId(tx, userId);
    const assessed = owner === null ? null : assessFeed(owner);
    if (owner === null || assessed?.ok !== true) throw new NotFoundError("calendar-feed");
    const { personId } = assessed.value;
    const scope = { ...NOTHING, assignedPersonId: personId };
    const audits = await auditCalendarStore.ofPerson({ tx, scope }, personId, today);
    return accepted(
      await calendarFile({
        ...{ audits, personId, isClient: false, locale: owner.locale, now },
        ...{ name: "auditCalendar.own", fileName: "calendar.ics" },
      }),
    );
  },
});
