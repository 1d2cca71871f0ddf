import { route } from "@/lib/http/route";
import { readStageHistory } from "@/lib/usecases/audit-log/queries/read-stage-history";

export const GET = route(readStageHistory);
