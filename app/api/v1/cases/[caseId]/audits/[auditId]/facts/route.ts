import { route } from "@/lib/http/route";
import { confirmFacts } from "@/lib/usecases/facts/confirm-facts";

export const PUT = route(confirmFacts);
