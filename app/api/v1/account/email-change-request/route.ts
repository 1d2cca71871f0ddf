import { route } from "@/lib/http/route";
import { requestEmailChange } from "@/lib/usecases/account/request-email-change";

export const POST = route(requestEmailChange);
