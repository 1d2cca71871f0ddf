import { route } from "@/lib/http/route";
import { readCaseFrame } from "@/lib/usecases/case/queries/read-case-frame";

export const GET = route(readCaseFrame);
