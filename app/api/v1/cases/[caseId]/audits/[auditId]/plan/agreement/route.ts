import { route } from "@/lib/http/route";
import { agreePlan } from "@/lib/usecases/plan/agree-plan";

export const POST = route(agreePlan);
