import { route } from "@/lib/http/route";
import { confirmFacts } from "@/lib/usecases/facts/confirm-facts";
import { readFacts } from "@/lib/usecases/facts/queries/read-facts";

export const GET = route(readFacts);
export const PUT = route(confirmFacts);
