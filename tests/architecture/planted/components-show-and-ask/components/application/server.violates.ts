import "../../lib/http/route";
