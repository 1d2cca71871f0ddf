import { route } from "@/lib/http/route";
import { saveContract } from "@/lib/usecases/contract/save-contract";

export const PUT = route(saveContract);
