import { route } from "@/lib/http/route";
import { markEditionReleased } from "@/lib/usecases/edition/mark-released";

export const POST = route(markEditionReleased);
