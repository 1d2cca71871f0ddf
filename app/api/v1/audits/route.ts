import { route } from "@/lib/http/route";
import { listAudits } from "@/lib/usecases/audit/queries/list-audits";

export const GET = route(listAudits);
