import { route } from "@/lib/http/route";
import { addClient } from "@/lib/usecases/client/add-client";
import { listClients } from "@/lib/usecases/client/queries/list-clients";

export const GET = route(listClients);
export const POST = route(addClient);
