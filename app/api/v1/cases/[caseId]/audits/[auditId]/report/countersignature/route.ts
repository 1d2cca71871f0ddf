import { route } from "@/lib/http/route";
import { countersignReport } from "@/lib/usecases/report/countersign-report";

export const POST = route(countersignReport);
