import { route } from "@/lib/http/route";
import { confirmClient } from "@/lib/usecases/client/confirm-client";

export const POST = route(confirmClient);
