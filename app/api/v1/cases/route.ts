import { route } from "@/lib/http/route";
import { openApplication } from "@/lib/usecases/application/open-application";
import { listCases } from "@/lib/usecases/case/queries/list-cases";

export const GET = route(listCases);
export const POST = route(openApplication);
