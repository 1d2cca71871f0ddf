import { route } from "@/lib/http/route";
import { readSection } from "@/lib/usecases/report/queries/read-section";
import { saveSection } from "@/lib/usecases/report/save-section";

export const GET = route(readSection);
export const PUT = route(saveSection);
