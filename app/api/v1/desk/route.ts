import { route } from "@/lib/http/route";
import { readDesk } from "@/lib/usecases/desk/queries/read-desk";

export const GET = route(readDesk);
