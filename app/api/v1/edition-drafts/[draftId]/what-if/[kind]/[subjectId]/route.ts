import { route } from "@/lib/http/route";
import { explainWhatIf } from "@/lib/usecases/edition/queries/explain-what-if";

export const GET = route(explainWhatIf);
