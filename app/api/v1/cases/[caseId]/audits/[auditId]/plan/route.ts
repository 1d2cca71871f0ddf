import { route } from "@/lib/http/route";
import { savePlan } from "@/lib/usecases/plan/save-plan";

export const PUT = route(savePlan);
