export { downloadPeople as GET } from "@/lib/http/raw-files";
