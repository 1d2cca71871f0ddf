import { route } from "@/lib/http/route";
import { saveDocumentForm } from "@/lib/usecases/document-form/save-form";

export const PUT = route(saveDocumentForm);
