import { route } from "@/lib/http/route";
import { readCheckList } from "@/lib/usecases/note/queries/read-check-list";

export const GET = route(readCheckList);
