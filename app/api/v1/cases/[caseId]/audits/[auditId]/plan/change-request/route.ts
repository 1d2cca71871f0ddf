import { route } from "@/lib/http/route";
import { askPlanChange } from "@/lib/usecases/plan/ask-plan-change";

export const POST = route(askPlanChange);
