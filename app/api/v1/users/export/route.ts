export { downloadUsers as GET } from "@/lib/http/raw-files";
