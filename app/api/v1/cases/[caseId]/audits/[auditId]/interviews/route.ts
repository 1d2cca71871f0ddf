import { route } from "@/lib/http/route";
import { recordInterview } from "@/lib/usecases/interview/record-interview";

export const POST = route(recordInterview);
