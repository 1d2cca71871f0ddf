import { route } from "@/lib/http/route";
import { commentReport } from "@/lib/usecases/report/comment-report";

export const POST = route(commentReport);
