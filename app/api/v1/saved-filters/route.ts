import { route } from "@/lib/http/route";
import { saveFilter } from "@/lib/usecases/list/save-filter";

export const POST = route(saveFilter);
