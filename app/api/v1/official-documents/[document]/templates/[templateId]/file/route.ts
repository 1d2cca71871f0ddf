export { downloadWordTemplate as GET } from "@/lib/http/raw-files";
