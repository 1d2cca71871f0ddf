import { route } from "@/lib/http/route";
import { reviewApplication } from "@/lib/usecases/review/review-application";

export const POST = route(reviewApplication);
