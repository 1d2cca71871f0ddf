import { route } from "@/lib/http/route";
import { saveStage1Items } from "@/lib/usecases/stage1/save-stage1-items";

export const PUT = route(saveStage1Items);
