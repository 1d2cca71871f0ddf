export { downloadStarter as GET } from "@/lib/http/raw-files";
