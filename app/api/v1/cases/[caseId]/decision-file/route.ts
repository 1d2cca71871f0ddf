import { route } from "@/lib/http/route";
import { readDecisionFile } from "@/lib/usecases/decision/queries/read-decision-file";

export const GET = route(readDecisionFile);
