import "../../env";
