import { route } from "@/lib/http/route";
import { readCommunication } from "@/lib/usecases/communication/queries/read-communication";

export const GET = route(readCommunication);
