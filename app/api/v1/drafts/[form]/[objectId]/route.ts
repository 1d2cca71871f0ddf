import { route } from "@/lib/http/route";
import { discardDraft } from "@/lib/usecases/draft/discard-draft";
import { readDraft } from "@/lib/usecases/draft/queries/read-draft";
import { saveDraft } from "@/lib/usecases/draft/save-draft";

export const GET = route(readDraft);
export const PUT = route(saveDraft);
export const DELETE = route(discardDraft);
