import { route } from "@/lib/http/route";
import { confirmCorrections } from "@/lib/usecases/report/confirm-corrections";

export const POST = route(confirmCorrections);
