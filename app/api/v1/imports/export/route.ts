export { downloadImports as GET } from "@/lib/http/raw-files";
