import { route } from "@/lib/http/route";
import { recordExchange } from "@/lib/usecases/communication/record-exchange";

export const POST = route(recordExchange);
