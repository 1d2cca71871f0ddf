import { route } from "@/lib/http/route";
import { addSignatures } from "@/lib/usecases/meeting/add-signatures";

export const POST = route(addSignatures);
