import { route } from "@/lib/http/route";
import { checkReport } from "@/lib/usecases/report/check-report";

export const POST = route(checkReport);
