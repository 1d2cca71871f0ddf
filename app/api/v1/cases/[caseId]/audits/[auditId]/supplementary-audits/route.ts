import { route } from "@/lib/http/route";
import { orderSupplementary } from "@/lib/usecases/supplementary/order-supplementary";

export const POST = route(orderSupplementary);
