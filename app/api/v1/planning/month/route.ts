import { route } from "@/lib/http/route";
import { readPlanningMonth } from "@/lib/usecases/planning/queries/read-month";

export const GET = route(readPlanningMonth);
