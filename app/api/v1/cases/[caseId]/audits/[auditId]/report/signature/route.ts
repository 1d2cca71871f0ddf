import { route } from "@/lib/http/route";
import { signReport } from "@/lib/usecases/report/sign-report";

export const POST = route(signReport);
