import { route } from "@/lib/http/route";
import { listPeople } from "@/lib/usecases/person/queries/list-people";
import { registerPerson } from "@/lib/usecases/person/register-person";

export const GET = route(listPeople);
export const POST = route(registerPerson);
