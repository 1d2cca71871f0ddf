import { route } from "@/lib/http/route";
import { withdrawCase } from "@/lib/usecases/case/withdraw-case";

export const POST = route(withdrawCase);
