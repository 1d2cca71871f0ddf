import { route } from "@/lib/http/route";
import { confirmNonconformity } from "@/lib/usecases/nonconformity/confirm-nonconformity";

export const POST = route(confirmNonconformity);
