import { route } from "@/lib/http/route";
import { readCalendarYears } from "@/lib/usecases/calendar/queries/read-years";

export const GET = route(readCalendarYears);
