import { route } from "@/lib/http/route";
import { moveClock } from "@/lib/usecases/clock/move-clock";
import { readClock } from "@/lib/usecases/clock/queries/read-clock";

export const GET = route(readClock);
export const PUT = route(moveClock);
