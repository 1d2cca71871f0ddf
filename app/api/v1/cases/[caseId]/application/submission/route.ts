import { route } from "@/lib/http/route";
import { submitApplication } from "@/lib/usecases/application/submit-application";

export const POST = route(submitApplication);
