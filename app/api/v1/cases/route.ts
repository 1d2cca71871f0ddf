import { route } from "@/lib/http/route";
import { openApplication } from "@/lib/usecases/application/open-application";

export const POST = route(openApplication);
