import { route } from "@/lib/http/route";
import { readPlanningLoad } from "@/lib/usecases/planning/queries/read-load";

export const GET = route(readPlanningLoad);
