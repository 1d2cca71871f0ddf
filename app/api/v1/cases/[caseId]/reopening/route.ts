import { route } from "@/lib/http/route";
import { reopenStage } from "@/lib/usecases/case/reopen-stage";

export const POST = route(reopenStage);
