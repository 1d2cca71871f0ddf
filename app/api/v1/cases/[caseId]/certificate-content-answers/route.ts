import { route } from "@/lib/http/route";
import { answerContent } from "@/lib/usecases/certificate/answer-content";

export const POST = route(answerContent);
