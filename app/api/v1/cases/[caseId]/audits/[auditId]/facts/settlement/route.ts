import { route } from "@/lib/http/route";
import { settleFacts } from "@/lib/usecases/facts/settle-facts";

export const POST = route(settleFacts);
