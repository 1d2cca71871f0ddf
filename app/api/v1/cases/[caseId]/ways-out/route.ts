import { route } from "@/lib/http/route";
import { readWaysOut } from "@/lib/usecases/case/queries/read-ways-out";

export const GET = route(readWaysOut);
