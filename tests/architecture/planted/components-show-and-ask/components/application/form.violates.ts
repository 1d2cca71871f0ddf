import "../../lib/usecases/submit";
