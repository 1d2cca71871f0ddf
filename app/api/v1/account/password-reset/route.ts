import { route } from "@/lib/http/route";
import { resetPassword } from "@/lib/usecases/account/reset-password";

export const POST = route(resetPassword);
