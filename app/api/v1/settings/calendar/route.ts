import { route } from "@/lib/http/route";
import { addCalendarYear } from "@/lib/usecases/calendar/add-year";
import { readCalendar } from "@/lib/usecases/calendar/queries/read-calendar";

export const GET = route(readCalendar);
export const POST = route(addCalendarYear);
