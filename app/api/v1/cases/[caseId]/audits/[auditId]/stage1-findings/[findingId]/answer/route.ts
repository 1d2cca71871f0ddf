import { route } from "@/lib/http/route";
import { answerStage1Finding } from "@/lib/usecases/stage1/answer-stage1-finding";

export const POST = route(answerStage1Finding);
