import { route } from "@/lib/http/route";
import { readEditionDraft } from "@/lib/usecases/edition/queries/read-draft";
import { saveEditionDraft } from "@/lib/usecases/edition/save-draft";

export const GET = route(readEditionDraft);
export const PUT = route(saveEditionDraft);
