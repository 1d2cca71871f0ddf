import { route } from "@/lib/http/route";
import { answerNonconformity } from "@/lib/usecases/nonconformity/answer-nonconformity";

export const POST = route(answerNonconformity);
