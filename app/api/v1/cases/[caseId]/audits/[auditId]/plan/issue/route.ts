import { route } from "@/lib/http/route";
import { issuePlan } from "@/lib/usecases/plan/issue-plan";

export const POST = route(issuePlan);
