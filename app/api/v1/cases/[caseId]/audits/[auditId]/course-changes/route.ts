import { route } from "@/lib/http/route";
import { changeCourse } from "@/lib/usecases/communication/change-course";

export const POST = route(changeCourse);
