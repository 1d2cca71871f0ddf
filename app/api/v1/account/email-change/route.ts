import { route } from "@/lib/http/route";
import { confirmEmailChange } from "@/lib/usecases/account/confirm-email-change";

export const POST = route(confirmEmailChange);
