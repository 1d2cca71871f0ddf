import { route } from "@/lib/http/route";
import { answerObjection } from "@/lib/usecases/team/answer-objection";

export const POST = route(answerObjection);
