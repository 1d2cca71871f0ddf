import { route } from "@/lib/http/route";
import { listImports } from "@/lib/usecases/import/queries/list-imports";
import { runImport } from "@/lib/usecases/import/run-import";

export const GET = route(listImports);
export const POST = route(runImport);
