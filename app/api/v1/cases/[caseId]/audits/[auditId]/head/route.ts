import { route } from "@/lib/http/route";
import { readAuditHead } from "@/lib/usecases/audit/queries/read-audit-head";

export const GET = route(readAuditHead);
