import { route } from "@/lib/http/route";
import { createCalendarFeed } from "@/lib/usecases/audit-calendar/create-feed";
import { revokeCalendarFeed } from "@/lib/usecases/audit-calendar/revoke-feed";

export const DELETE = route(revokeCalendarFeed);
export const POST = route(createCalendarFeed);
