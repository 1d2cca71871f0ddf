import { route } from "@/lib/http/route";
import { saveNote } from "@/lib/usecases/note/save-note";

export const PUT = route(saveNote);
