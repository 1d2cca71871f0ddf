import { route } from "@/lib/http/route";
import { searchEverything } from "@/lib/usecases/search/queries/search-everything";

export const GET = route(searchEverything);
