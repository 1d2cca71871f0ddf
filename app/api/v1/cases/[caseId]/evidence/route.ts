import { route } from "@/lib/http/route";
import { listEvidence } from "@/lib/usecases/evidence/queries/list-evidence";

export const GET = route(listEvidence);
