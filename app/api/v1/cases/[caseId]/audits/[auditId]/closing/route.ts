import { route } from "@/lib/http/route";
import { holdClosing } from "@/lib/usecases/meeting/hold-closing";

export const POST = route(holdClosing);
