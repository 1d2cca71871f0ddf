import { route } from "@/lib/http/route";
import { acceptInvitation } from "@/lib/usecases/account/accept-invitation";

export const POST = route(acceptInvitation);
