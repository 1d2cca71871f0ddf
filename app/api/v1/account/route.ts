import { route } from "@/lib/http/route";
import { readAccount } from "@/lib/usecases/account/queries/read-account";

export const GET = route(readAccount);
