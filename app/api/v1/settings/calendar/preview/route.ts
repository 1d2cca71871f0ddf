import { route } from "@/lib/http/route";
import { previewCalendarYear } from "@/lib/usecases/calendar/preview-year";

export const POST = route(previewCalendarYear);
