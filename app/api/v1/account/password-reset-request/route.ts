import { route } from "@/lib/http/route";
import { requestPasswordReset } from "@/lib/usecases/account/request-password-reset";

export const POST = route(requestPasswordReset);
