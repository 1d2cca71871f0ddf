import { route } from "@/lib/http/route";
import { listCaseAudits } from "@/lib/usecases/audit/queries/list-case-audits";

export const GET = route(listCaseAudits);
