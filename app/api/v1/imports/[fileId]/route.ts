import { route } from "@/lib/http/route";
import { dryRunImport } from "@/lib/usecases/import/queries/dry-run-import";

export const GET = route(dryRunImport);
