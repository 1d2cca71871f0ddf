import { route } from "@/lib/http/route";
import { raiseNonconformity } from "@/lib/usecases/nonconformity/raise-nonconformity";

export const POST = route(raiseNonconformity);
