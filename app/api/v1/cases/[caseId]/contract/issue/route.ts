import { route } from "@/lib/http/route";
import { issueContract } from "@/lib/usecases/contract/issue-contract";

export const POST = route(issueContract);
