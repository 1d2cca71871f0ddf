import { route } from "@/lib/http/route";
import { makeDecision } from "@/lib/usecases/decision/make-decision";

export const POST = route(makeDecision);
