import { route } from "@/lib/http/route";
import { signContract } from "@/lib/usecases/contract/sign-contract";

export const POST = route(signContract);
