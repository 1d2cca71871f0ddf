import { route } from "@/lib/http/route";
import { disagreeWithNonconformity } from "@/lib/usecases/nonconformity/disagree-with-nonconformity";

export const POST = route(disagreeWithNonconformity);
