import { route } from "@/lib/http/route";
import { discardEditionDraft } from "@/lib/usecases/edition/discard-draft";

export const POST = route(discardEditionDraft);
