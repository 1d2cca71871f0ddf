import { route } from "@/lib/http/route";
import { readExplanation } from "@/lib/usecases/explanation/queries/read-explanation";

export const GET = route(readExplanation);
