import "./z-index";
