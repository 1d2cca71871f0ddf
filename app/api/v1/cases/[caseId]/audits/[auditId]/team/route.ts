import { route } from "@/lib/http/route";
import { proposeTeam } from "@/lib/usecases/team/propose-team";

export const PUT = route(proposeTeam);
