import { route } from "@/lib/http/route";
import { readApplication } from "@/lib/usecases/application/queries/read-application";
import { saveApplication } from "@/lib/usecases/application/save-application";

export const GET = route(readApplication);
export const PUT = route(saveApplication);
