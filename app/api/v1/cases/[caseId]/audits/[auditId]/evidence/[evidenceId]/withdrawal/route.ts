import { route } from "@/lib/http/route";
import { withdrawEvidence } from "@/lib/usecases/evidence/withdraw-evidence";

export const POST = route(withdrawEvidence);
