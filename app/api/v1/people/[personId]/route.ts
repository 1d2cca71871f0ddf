import { route } from "@/lib/http/route";
import { changePerson } from "@/lib/usecases/person/change-person";
import { readPerson } from "@/lib/usecases/person/queries/read-person";

export const GET = route(readPerson);
export const PUT = route(changePerson);
