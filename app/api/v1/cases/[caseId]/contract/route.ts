import { route } from "@/lib/http/route";
import { readContract } from "@/lib/usecases/contract/queries/read-contract";
import { saveContract } from "@/lib/usecases/contract/save-contract";

export const GET = route(readContract);
export const PUT = route(saveContract);
