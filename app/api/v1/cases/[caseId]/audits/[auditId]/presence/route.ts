import { route } from "@/lib/http/route";
import { tellPresence } from "@/lib/usecases/presence/tell-presence";

export const PUT = route(tellPresence);
