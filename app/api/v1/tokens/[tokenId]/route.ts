import { route } from "@/lib/http/route";
import { revokeToken } from "@/lib/usecases/token/revoke-token";

export const DELETE = route(revokeToken);
