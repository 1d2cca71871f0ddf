import { route } from "@/lib/http/route";
import { readConduct } from "@/lib/usecases/audit/queries/read-conduct";

export const GET = route(readConduct);
