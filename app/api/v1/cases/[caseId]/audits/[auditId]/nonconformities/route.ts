import { route } from "@/lib/http/route";
import { raiseNonconformity } from "@/lib/usecases/nonconformity/raise-nonconformity";
import { readFindings } from "@/lib/usecases/nonconformity/queries/read-findings";

export const POST = route(raiseNonconformity);
export const GET = route(readFindings);
