import { route } from "@/lib/http/route";
import { concludeStage1 } from "@/lib/usecases/stage1/conclude-stage1";

export const POST = route(concludeStage1);
