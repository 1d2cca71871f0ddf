import { route } from "@/lib/http/route";
import { disableUser } from "@/lib/usecases/account/disable-user";

export const POST = route(disableUser);
