import { route } from "@/lib/http/route";
import { terminateCase } from "@/lib/usecases/case/terminate-case";

export const POST = route(terminateCase);
