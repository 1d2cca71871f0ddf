import { route } from "@/lib/http/route";
import { saveReport } from "@/lib/usecases/report/save-report";

export const PUT = route(saveReport);
