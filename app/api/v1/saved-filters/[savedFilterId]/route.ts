import { route } from "@/lib/http/route";
import { removeFilter } from "@/lib/usecases/list/remove-filter";

export const DELETE = route(removeFilter);
