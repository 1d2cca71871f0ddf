import { route } from "@/lib/http/route";
import { handOverReport } from "@/lib/usecases/report/hand-over-report";

export const POST = route(handOverReport);
