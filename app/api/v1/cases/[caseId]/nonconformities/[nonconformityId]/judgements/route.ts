import { route } from "@/lib/http/route";
import { judgeNonconformity } from "@/lib/usecases/nonconformity/judge-nonconformity";

export const POST = route(judgeNonconformity);
