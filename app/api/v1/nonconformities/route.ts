import { route } from "@/lib/http/route";
import { listOpenNonconformities } from "@/lib/usecases/nonconformity/queries/list-open-nonconformities";

export const GET = route(listOpenNonconformities);
