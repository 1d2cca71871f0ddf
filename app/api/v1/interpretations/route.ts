import { route } from "@/lib/http/route";
import { readConfirmedInterpretations } from "@/lib/usecases/interpretation/queries/read-confirmed";
import { recordInterpretation } from "@/lib/usecases/interpretation/record-interpretation";

export const GET = route(readConfirmedInterpretations);
export const POST = route(recordInterpretation);
