import { route } from "@/lib/http/route";
import { declineClient } from "@/lib/usecases/client/decline-client";

export const POST = route(declineClient);
