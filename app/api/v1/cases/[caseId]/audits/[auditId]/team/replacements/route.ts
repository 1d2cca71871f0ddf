import { route } from "@/lib/http/route";
import { replaceMember } from "@/lib/usecases/team/replace-member";

export const POST = route(replaceMember);
