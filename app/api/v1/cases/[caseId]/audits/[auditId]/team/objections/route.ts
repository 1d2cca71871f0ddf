import { route } from "@/lib/http/route";
import { objectToMember } from "@/lib/usecases/team/object-to-member";

export const POST = route(objectToMember);
