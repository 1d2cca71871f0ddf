import { route } from "@/lib/http/route";
import { sendSignedContract } from "@/lib/usecases/contract/send-signed-contract";

export const POST = route(sendSignedContract);
