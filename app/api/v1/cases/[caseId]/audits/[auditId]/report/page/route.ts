import { route } from "@/lib/http/route";
import { readReportPage } from "@/lib/usecases/report/queries/read-report-page";

export const GET = route(readReportPage);
