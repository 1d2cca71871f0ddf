import { route } from "@/lib/http/route";
import { readPlan } from "@/lib/usecases/plan/queries/read-plan";
import { savePlan } from "@/lib/usecases/plan/save-plan";

export const GET = route(readPlan);
export const PUT = route(savePlan);
