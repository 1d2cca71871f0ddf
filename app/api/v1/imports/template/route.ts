export { downloadTemplate as GET } from "@/lib/http/raw-files";
