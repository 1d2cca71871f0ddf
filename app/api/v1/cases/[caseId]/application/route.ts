import { route } from "@/lib/http/route";
import { saveApplication } from "@/lib/usecases/application/save-application";

export const PUT = route(saveApplication);
