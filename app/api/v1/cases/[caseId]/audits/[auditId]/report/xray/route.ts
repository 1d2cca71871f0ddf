import { route } from "@/lib/http/route";
import { answerXray } from "@/lib/usecases/report/answer-xray";
import { readXray } from "@/lib/usecases/report/queries/read-xray";

export const GET = route(readXray);
export const POST = route(answerXray);
