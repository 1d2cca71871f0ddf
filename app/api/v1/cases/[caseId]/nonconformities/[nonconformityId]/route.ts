import { route } from "@/lib/http/route";
import { changeNonconformity } from "@/lib/usecases/nonconformity/change-nonconformity";

export const PUT = route(changeNonconformity);
