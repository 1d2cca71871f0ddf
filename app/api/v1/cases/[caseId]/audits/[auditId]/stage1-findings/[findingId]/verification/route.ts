import { route } from "@/lib/http/route";
import { verifyStage1Finding } from "@/lib/usecases/stage1/verify-stage1-finding";

export const POST = route(verifyStage1Finding);
