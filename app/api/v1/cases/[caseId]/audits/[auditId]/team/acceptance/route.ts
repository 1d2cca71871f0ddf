import { route } from "@/lib/http/route";
import { acceptTeam } from "@/lib/usecases/team/accept-team";

export const POST = route(acceptTeam);
