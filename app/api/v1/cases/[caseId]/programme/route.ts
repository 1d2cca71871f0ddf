import { route } from "@/lib/http/route";
import { setProgramme } from "@/lib/usecases/programme/set-programme";

export const PUT = route(setProgramme);
