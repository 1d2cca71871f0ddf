import { route } from "@/lib/http/route";
import { readAuditLog } from "@/lib/usecases/audit-log/queries/read-audit-log";

export const GET = route(readAuditLog);
