import { route } from "@/lib/http/route";
import { raiseStage1Finding } from "@/lib/usecases/stage1/raise-stage1-finding";

export const POST = route(raiseStage1Finding);
