import { route } from "@/lib/http/route";
import { issueTask } from "@/lib/usecases/team/issue-task";

export const POST = route(issueTask);
