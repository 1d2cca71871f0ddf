import { route } from "@/lib/http/route";
import { changeNonconformity } from "@/lib/usecases/nonconformity/change-nonconformity";
import { readNonconformity } from "@/lib/usecases/nonconformity/queries/read-nonconformity";

export const PUT = route(changeNonconformity);
export const GET = route(readNonconformity);
