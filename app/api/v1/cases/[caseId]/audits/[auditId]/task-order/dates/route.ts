import { route } from "@/lib/http/route";
import { changeDates } from "@/lib/usecases/team/change-dates";

export const POST = route(changeDates);
