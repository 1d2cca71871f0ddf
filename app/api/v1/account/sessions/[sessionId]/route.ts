import { route } from "@/lib/http/route";
import { endSession } from "@/lib/usecases/account/end-session";

export const DELETE = route(endSession);
