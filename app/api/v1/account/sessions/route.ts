import { route } from "@/lib/http/route";
import { endEverySession } from "@/lib/usecases/account/end-every-session";

export const DELETE = route(endEverySession);
