import { route } from "@/lib/http/route";
import { readInvitationChoices } from "@/lib/usecases/account/queries/read-invitation-choices";

export const GET = route(readInvitationChoices);
