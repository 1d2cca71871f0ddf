import "../../auth/session";
