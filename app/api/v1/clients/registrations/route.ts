import { route } from "@/lib/http/route";
import { registerClient } from "@/lib/usecases/client/register-client";

export const POST = route(registerClient);
