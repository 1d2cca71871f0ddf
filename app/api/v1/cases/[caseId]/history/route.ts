import { route } from "@/lib/http/route";
import { readCaseHistory } from "@/lib/usecases/audit-log/queries/read-case-history";

export const GET = route(readCaseHistory);
