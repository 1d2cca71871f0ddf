export { downloadCalendar as GET } from "@/lib/http/raw-files";
