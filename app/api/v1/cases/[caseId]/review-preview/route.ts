import { route } from "@/lib/http/route";
import { previewReview } from "@/lib/usecases/review/preview-review";

export const POST = route(previewReview);
