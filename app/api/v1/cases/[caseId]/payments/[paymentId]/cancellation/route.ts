import { route } from "@/lib/http/route";
import { cancelPayment } from "@/lib/usecases/contract/cancel-payment";

export const POST = route(cancelPayment);
