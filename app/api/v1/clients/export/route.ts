export { downloadClients as GET } from "@/lib/http/raw-files";
