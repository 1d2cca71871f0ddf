import { route } from "@/lib/http/route";
import { agreeVerification } from "@/lib/usecases/nonconformity/agree-verification";

export const POST = route(agreeVerification);
