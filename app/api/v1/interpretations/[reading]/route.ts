import { route } from "@/lib/http/route";
import { readInterpretation } from "@/lib/usecases/interpretation/queries/read-interpretation";

export const GET = route(readInterpretation);
