import { route } from "@/lib/http/route";
import { judgeEffect } from "@/lib/usecases/nonconformity/judge-effect";

export const POST = route(judgeEffect);
