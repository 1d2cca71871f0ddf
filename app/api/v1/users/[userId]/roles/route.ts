import { route } from "@/lib/http/route";
import { changeRoles } from "@/lib/usecases/account/change-roles";

export const PUT = route(changeRoles);
