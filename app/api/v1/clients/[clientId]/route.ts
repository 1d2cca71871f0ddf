import { route } from "@/lib/http/route";
import { readClient } from "@/lib/usecases/client/queries/read-client";

export const GET = route(readClient);
