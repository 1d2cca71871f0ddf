import { route } from "@/lib/http/route";
import { readReport } from "@/lib/usecases/report/queries/read-report";

export const GET = route(readReport);
