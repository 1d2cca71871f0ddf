import { route } from "@/lib/http/route";
import { readCaseOverview } from "@/lib/usecases/case/queries/read-case-overview";

export const GET = route(readCaseOverview);
