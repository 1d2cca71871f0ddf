import { route } from "@/lib/http/route";
import { changePassword } from "@/lib/usecases/account/change-password";

export const PUT = route(changePassword);
