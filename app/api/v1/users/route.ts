import { route } from "@/lib/http/route";
import { inviteUser } from "@/lib/usecases/account/invite-user";
import { listUsers } from "@/lib/usecases/account/queries/list-users";

export const GET = route(listUsers);
export const POST = route(inviteUser);
