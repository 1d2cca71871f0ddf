import { route } from "@/lib/http/route";
import { inviteAgain } from "@/lib/usecases/account/invite-again";

export const POST = route(inviteAgain);
