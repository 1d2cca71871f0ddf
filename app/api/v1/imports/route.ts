import { route } from "@/lib/http/route";
import { runImport } from "@/lib/usecases/import/run-import";

export const POST = route(runImport);
