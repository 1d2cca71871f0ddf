import { route } from "@/lib/http/route";
import { completeNonconformity } from "@/lib/usecases/nonconformity/complete-nonconformity";

export const POST = route(completeNonconformity);
