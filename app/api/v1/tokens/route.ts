import { route } from "@/lib/http/route";
import { createToken } from "@/lib/usecases/token/create-token";
import { listTokens } from "@/lib/usecases/token/queries/list-tokens";

export const GET = route(listTokens);
export const POST = route(createToken);
