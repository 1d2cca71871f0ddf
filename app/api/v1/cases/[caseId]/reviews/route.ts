import { route } from "@/lib/http/route";
import { readReview } from "@/lib/usecases/review/queries/read-review";
import { reviewApplication } from "@/lib/usecases/review/review-application";

export const GET = route(readReview);
export const POST = route(reviewApplication);
