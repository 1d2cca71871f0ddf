import { route } from "@/lib/http/route";
import { prepareContent } from "@/lib/usecases/certificate/prepare-content";

export const POST = route(prepareContent);
