import { route } from "@/lib/http/route";
import { holdOpening } from "@/lib/usecases/meeting/hold-opening";

export const POST = route(holdOpening);
