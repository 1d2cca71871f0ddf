export { downloadCalendarFeed as GET } from "@/lib/http/raw-files";
