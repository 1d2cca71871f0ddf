import { route } from "@/lib/http/route";
import { recordReportReview } from "@/lib/usecases/report-review/record-report-review";

export const POST = route(recordReportReview);
