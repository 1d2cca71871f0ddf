import { route } from "@/lib/http/route";
import { askRules } from "@/lib/usecases/rules/ask-rules";

export const POST = route(askRules);
