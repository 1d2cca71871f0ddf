import { route } from "@/lib/http/route";
import { recordPayment } from "@/lib/usecases/contract/record-payment";

export const POST = route(recordPayment);
