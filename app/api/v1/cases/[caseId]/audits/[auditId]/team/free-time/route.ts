import { route } from "@/lib/http/route";
import { readFreeTime } from "@/lib/usecases/team/queries/read-free-time";

export const GET = route(readFreeTime);
