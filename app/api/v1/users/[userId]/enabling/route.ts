import { route } from "@/lib/http/route";
import { enableUser } from "@/lib/usecases/account/enable-user";

export const POST = route(enableUser);
