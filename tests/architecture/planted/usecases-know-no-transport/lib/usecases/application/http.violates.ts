import "../../http/route";
