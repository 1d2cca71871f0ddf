import { route } from "@/lib/http/route";
import { beginEditionDraft } from "@/lib/usecases/edition/begin-draft";
import { listEditionDrafts } from "@/lib/usecases/edition/queries/list-drafts";

export const GET = route(listEditionDrafts);
export const POST = route(beginEditionDraft);
