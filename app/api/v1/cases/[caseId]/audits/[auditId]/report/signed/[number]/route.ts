import { route } from "@/lib/http/route";
import { compareSigned } from "@/lib/usecases/report/queries/compare-signed";

export const GET = route(compareSigned);
