import { route } from "@/lib/http/route";
import { repeatStage } from "@/lib/usecases/case/repeat-stage";

export const POST = route(repeatStage);
