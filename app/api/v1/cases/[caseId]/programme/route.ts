import { route } from "@/lib/http/route";
import { readProgramme } from "@/lib/usecases/programme/queries/read-programme";
import { setProgramme } from "@/lib/usecases/programme/set-programme";

export const GET = route(readProgramme);
export const PUT = route(setProgramme);
