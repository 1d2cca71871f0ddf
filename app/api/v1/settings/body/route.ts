import { route } from "@/lib/http/route";
import { readBody } from "@/lib/usecases/setting/queries/read-body";
import { saveBody } from "@/lib/usecases/setting/save-body";

export const GET = route(readBody);
export const PUT = route(saveBody);
