import { route } from "@/lib/http/route";
import { correctContent } from "@/lib/usecases/certificate/correct-content";

export const POST = route(correctContent);
