import { route } from "@/lib/http/route";
import { readTeam } from "@/lib/usecases/team/queries/read-team";
import { proposeTeam } from "@/lib/usecases/team/propose-team";

export const GET = route(readTeam);
export const PUT = route(proposeTeam);
